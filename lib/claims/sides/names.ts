import { COUNTRIES } from '../places/countries-data'
import { fold } from '../places/fold'
import { GROUPS } from './groups-data'

/** What a word says of a side: `people` and `group` name those on it, `state` a country or its seat of government. */
export type Form = 'people' | 'state' | 'group'

export interface Side {
  /** ISO 3166 alpha-2 code, or a group's canonical name. */
  name: string
  form: Form
}

let built: { sides: Map<string, Side>; beginnings: Set<string> } | undefined

/** Adjectives that end so are their own plural as nouns: "Japanese", "British". */
const NO_PLURAL = /(?:s|ese|ish|ch|men)$/

function build() {
  const sides = new Map<string, Side>()
  const add = (word: string, side: Side) => {
    const key = fold(word)
    if (word && !sides.has(key)) sides.set(key, side)
  }
  for (const line of GROUPS.trim().split('\n')) {
    const [name = '', ...others] = line.split(', ')
    for (const each of [name, ...others]) add(each, { name, form: 'group' })
  }
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', country = '', people = '', seats = '', others = ''] = line.split('|')
    for (const word of people.split(',')) {
      add(word, { name: code, form: 'people' })
      if (word && !NO_PLURAL.test(word) && `${word}s` !== country.replace('The ', ''))
        add(`${word}s`, { name: code, form: 'people' })
    }
    for (const word of [country, ...seats.split(','), ...others.split(',')])
      add(word, { name: code, form: 'state' })
  }
  const beginnings = new Set<string>()
  for (const key of sides.keys())
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at))
  return { sides, beginnings }
}

/** Answers by words as written: an article names its sides again and again. */
const named = new Map<string, Side | null>()
const begun = new Map<string, boolean>()

/** The side that these words name; null for all else. */
export function sideNamed(words: string): Side | null {
  const known = named.get(words)
  if (known !== undefined) return known
  built ??= build()
  const side = built.sides.get(fold(words)) ?? null
  named.set(words, side)
  return side
}

/** Whether a side's name begins with these words and goes on. */
export function sideGoesOn(words: string): boolean {
  const known = begun.get(words)
  if (known !== undefined) return known
  built ??= build()
  const goes = built.beginnings.has(fold(words))
  begun.set(words, goes)
  return goes
}
