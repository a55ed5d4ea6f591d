import { ORDINALS, SCALES, SMALL } from '../../text/number-words'
import type { Atom } from './atoms'

/** What a word is to a number. */
export type WordAtom = Pick<Atom, 'type' | 'value' | 'isPlural'>

const entry = (type: Atom['type'], value: number, isPlural = false): WordAtom => ({ type, value, isPlural })

/** Words that numbers are made of, in lower case. "First" and "second" only close a compound ("twenty-first"). */
export const NUMBER_WORDS = new Map<string, WordAtom>([
  ...Object.entries(SMALL).map(([word, value]) => [word, entry('small', value)] as const),
  ...Object.entries(SCALES).map(([word, power]) => [word, entry('scale', power)] as const),
  ...Object.entries(ORDINALS).map(([word, value]) => [word, entry('part', value)] as const),
  ...Object.entries(ORDINALS).map(([word, value]) => [`${word}s`, entry('part', value, true)] as const),
  ...['dozen', 'dozens', 'doz', 'dozs', 'dzs'].map((word) => [word, entry('dozen', 12)] as const),
  ['half', entry('part', 2)],
  ['halves', entry('part', 2, true)],
  ['quarter', entry('part', 4)],
  ['quarters', entry('part', 4, true)],
  ['hundred', entry('hundred', 100)],
  ['point', entry('point', 0)],
  ['first', entry('refused', 0)],
  ['second', entry('refused', 0)],
  ['a', entry('article', 1)],
  ['an', entry('article', 1)],
])
