import { CLAUSAL, COUNTING, SAID_THINGS, SAYING } from './said-words'

/** Forms that don't begin as their verb does. */
const IRREGULAR = ['said', 'told', 'wrote', 'written', 'thought', 'found', 'saw', 'heard', 'learnt']

const stem = (word: string) => word.replace(/[ey]$/, '')
const anyOf = (words: Iterable<string>) => new RegExp(`\\b(?:${[...new Set(words)].join('|')})`, 'i')

/** Any form of a verb of saying. */
export const SAYING_VERB = anyOf([...[...SAYING, ...COUNTING, ...CLAUSAL].map(stem), ...IRREGULAR])

/** Any form of a noun for what is said, or "by" before one. */
export const SAID_THING = anyOf([...[...SAID_THINGS].map(stem), 'by'])
