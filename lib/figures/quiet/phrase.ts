import { SMALL } from '../../text/number-words'
import { isCapitalised } from '../../text/capital'
import type { Token } from '../../types'
import { PAIRS } from '../words/pair-words'
import { PERSONS, singularPerson } from '../words/person-words'

/** People told of without a number; indices of tokens, `to` not included. */
export interface People {
  from: number
  to: number
  /** Where the figure's own words start: after an age, which is a figure of its own ("a 41-year-old man"). */
  shownFrom: number
  count: number
}

/** More words between article and noun are not one phrase: "an off-duty Afghan police officer". */
const MOST_MODIFIERS = 9
const MODIFIER = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB', 'ADV'])
const POSSESSIVE = new Set(['his', 'her', 'their'])

/** A noun after the person is the phrase's head: "a police officer union". */
const HEADS = new Set(['NOUN', 'NUM'])

/** "Another two soldiers": a number that is no age counts for itself. */
function isCount(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text !== '-' && !/^year/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** "A Norwegian aid worker", "a police dog handler": one who is told by the word after the next. */
const leadsToPerson = (tokens: Token[], at: number) =>
  tokens[at]?.pos === 'NOUN' && PERSONS.has(tokens[at + 1]?.lower ?? '')

/** Where a phrase ends whose modifiers start at a token: after the last person noun of an unbroken row of modifiers. */
function endOfPerson(tokens: Token[], at: number): number | null {
  let end: number | null = null
  for (let i = at; i <= at + MOST_MODIFIERS; i++) {
    const token = tokens[i]
    if (!token) break
    const isPerson = PERSONS.has(token.lower)
    if (isPerson) end = i + 1
    else if (end !== null && !leadsToPerson(tokens, i)) break
    else if (isCount(tokens, i) || !(MODIFIER.has(token.pos) || token.text === '-')) break
  }
  const next = end === null ? undefined : tokens[end]
  return next && HEADS.has(next.pos) && !isCapitalised(next.text) ? null : end
}

/** "A soldier", "an 8-year-old boy", "another man". */
function readPerson(tokens: Token[], at: number): People | null {
  const article = tokens[at]?.lower
  if (article !== 'a' && article !== 'an' && article !== 'another') return null
  const to = endOfPerson(tokens, at + 1)
  if (to === null) return null
  const within = tokens.slice(at + 1, to - 1).findIndex(({ lower }) => lower === 'old')
  const old = within < 0 ? -1 : at + 1 + within
  const isAged = tokens.slice(at, Math.max(at, old)).some(({ pos, lower }) => pos === 'NUM' || lower in SMALL)
  return {
    from: at,
    to,
    shownFrom: old > 0 && isAged ? old + 1 : at,
    count: tokens[to - 1]?.lower === 'couple' ? 2 : 1,
  }
}

/** "A husband and wife", "a father and son": two under one article. */
function withSecond(tokens: Token[], person: People): People {
  const [first, and, second] = tokens.slice(person.to - 1, person.to + 2)
  const isPair = and?.lower === 'and' && PAIRS.has(`${first?.lower} ${second?.lower}`)
  return isPair ? { ...person, to: person.to + 2, count: 2 } : person
}

const isAge = (tokens: Token[], at: number) =>
  tokens[at]?.pos === 'NUM' &&
  tokens[at + 1]?.text === '-' &&
  /^(?:year|month|week|day)$/.test(tokens[at + 2]?.lower ?? '')

/** "… and her 9-year-old brother": counted apart, so that the age stays a figure of its own. */
export function readAgedKin(tokens: Token[], at: number): People | null {
  const isKin = POSSESSIVE.has(tokens[at]?.lower ?? '') && isAge(tokens, at + 1)
  if (!isKin || !/^(?:and|,)$/.test(tokens[at - 1]?.lower ?? '')) return null
  const to = endOfPerson(tokens, at + 1)
  const old = tokens.slice(at, to ?? at).findIndex(({ lower }) => lower === 'old')
  return to === null || old < 0 ? null : { from: at, to, shownFrom: at + old + 1, count: 1 }
}

/** "her two sons", "his wife", "their baby". */
function readKin(tokens: Token[], at: number): People | null {
  if (!POSSESSIVE.has(tokens[at]?.lower ?? '') || isAge(tokens, at + 1)) return null
  const number = tokens[at + 1]?.lower ?? ''
  const count = SMALL[number] ?? (/^\d{1,2}$/.test(number) ? Number(number) : null)
  if (count === null) {
    const to = endOfPerson(tokens, at + 1)
    return to === null ? null : { from: at, to, shownFrom: at, count: 1 }
  }
  for (let i = at + 2; i <= at + 2 + MOST_MODIFIERS; i++) {
    const token = tokens[i]
    if (!token) break
    if (singularPerson(token.lower)) return { from: at, to: i + 1, shownFrom: at, count }
    if (!MODIFIER.has(token.pos)) break
  }
  return null
}

/** A person with kin, as one phrase: "a mother and her two sons", "a man, his wife and their baby". */
export function readFamily(tokens: Token[], at: number): People | null {
  const first = readPerson(tokens, at)
  if (!first) return null
  let family = withSecond(tokens, first)
  for (;;) {
    const joint = tokens[family.to]?.lower
    if (joint !== 'and' && joint !== ',') return family
    const afterComma = joint === ',' && tokens[family.to + 1]?.lower === 'and' ? family.to + 2 : family.to + 1
    const kin = readKin(tokens, afterComma)
    if (!kin) return family
    family = { ...family, to: kin.to, count: family.count + kin.count }
  }
}
