import { CLAUSAL, COUNTING, NAMING, PLANS, PUBLISHING, SAID_THINGS, SAYING, SAYINGS } from './said-words'

/** Forms that don't begin as their verb does. */
const IRREGULAR = ['said', 'told', 'wrote', 'written', 'thought', 'found', 'saw', 'heard', 'learnt']

const stem = (word: string) => word.replace(/[ey]$/, '')
const anyOf = (words: Iterable<string>) => new RegExp(`\\b(?:${[...new Set(words)].join('|')})`, 'i')

/** Any form of a verb of saying. */
export const SAYING_VERB = anyOf([
  ...[...SAYING, ...COUNTING, ...CLAUSAL, ...NAMING, ...PUBLISHING].map(stem),
  ...IRREGULAR,
])

/** Any form of a noun for what is said, or "by" before one. */
export const SAID_THING = anyOf([...[...SAID_THINGS, ...SAYINGS].map(stem), 'by'])

/** Any form of a noun for a plan. */
export const PLAN = anyOf([...PLANS].map(stem))
