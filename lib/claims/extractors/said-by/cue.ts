import { CLAUSAL, COUNTING, SAID_THINGS, SAYING, SETTING } from './said-words'

/** Forms that don't begin as their verb does. */
const IRREGULAR = ['said', 'told', 'wrote', 'written', 'thought', 'found', 'saw', 'heard', 'learnt']
/** What attributes without a verb of saying. */
const OTHERS = [
  'according',
  'as per',
  ', per ',
  'citing',
  'cited',
  'quot',
  'saying',
  ':',
  '–',
  '—',
  '―',
  'in [^,]{1,60}(?:poll|survey|census|study)',
]

const stem = (word: string) => word.replace(/[ey]$/, '')
const STEMS = [...SAYING, ...COUNTING, ...CLAUSAL, ...SETTING, ...SAID_THINGS].map(stem)

/** A word without which no rule finds an attribution; it spares most sentences the reading. */
export const CUE = new RegExp(
  `\\b(?:${[...new Set([...STEMS, ...IRREGULAR])].join('|')})|${OTHERS.join('|')}`,
  'i',
)
