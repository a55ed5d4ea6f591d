import { bodyOf } from '../../bodies/body-of'
import { spokenFor } from '../../bodies/country'
import { CLAUSAL, NAMING, NOT_SAID, PLANS, PUBLISHING, SAID_THINGS, SAYING } from './said-words'
import type { Run } from './speech'
import type { Unit } from './units'
import { sayingLemma } from './verb-like'

/** The words of a run of units as the text has them. */
export const textOf = (units: readonly Unit[], [first, last]: Run): string =>
  units
    .slice(first, last + 1)
    .map((unit, i) => (i > 0 && unit.start > (units[first + i - 1]?.end ?? 0) ? ` ${unit.text}` : unit.text))
    .join('')

/** Verbs that report only with a particle behind them: "rated 12 of them as", "charged 12 with". */
const WITH_PARTICLE: Readonly<Record<string, string>> = {
  call: 'for',
  charge: 'with',
  rate: 'as',
  point: 'to',
}
/** How far behind its verb the particle may stand, in units. */
const REACH = 12

/** A body that goes by its letters: "SNHR has documented 43 cases". */
const LETTERS = /^(?:[Tt]he )?[A-Z]{3,6}$/

/** What one person may be said to do with a number: "she expects 43 cases". */
const EXPECTING = new Set(['expect', 'anticipate', 'believe', 'reckon'])

/** What a country has, as much as its government. */
const PLACE_COUNTS = new Set(['record', 'register', 'log', 'count', 'see'])

const isThing = (units: readonly Unit[], [first, last]: Run): boolean =>
  units.slice(first, last + 1).some(({ lemma, lower }) => SAID_THINGS.has(lemma) || SAID_THINGS.has(lower))

/** "called 43 of them “traitors”": the object and its name stand in one clause. */
function namesQuoted(behind: readonly Unit[]): boolean {
  const quote = behind.findIndex(({ isQuote }) => isQuote)
  return quote > 0 && behind.slice(0, quote).every(({ text, pos }) => text !== ',' && pos !== 'VERB')
}

/** "released figures of 43", "unveiled a list of 43 names": what tells a number stands before it. */
function givesOut(behind: readonly Unit[]): boolean {
  const number = behind.findIndex(({ pos }) => pos === 'NUM')
  return behind
    .slice(0, Math.max(number, 0))
    .some(({ lemma, pos }) => pos === 'NOUN' && (SAID_THINGS.has(lemma) || PLANS.has(lemma)))
}

/** Whether a verb reports here, by its class and by what stands beside it. */
export function reports(
  units: readonly Unit[],
  verb: number,
  speaker: Run,
  at: number,
  hasLeft: boolean,
): boolean {
  const lemma = sayingLemma(units, verb) ?? ''
  const next = units[at]
  const isClause =
    next?.lower === 'that' ||
    next?.isQuote ||
    next?.text === ':' ||
    hasLeft ||
    (next?.text === ',' && units[at + 1]?.isQuote)
  if (lemma === 'claim' && units.slice(verb + 1, verb + 6).some(({ lower }) => NOT_SAID.has(lower)))
    return false
  if (SAYING.has(lemma)) return true
  const behind = units.slice(verb + 1, verb + REACH)
  const particle = WITH_PARTICLE[lemma]
  if (particle && behind.some(({ lower }) => lower === particle)) return true
  if (lemma === 'rate') return false
  if (lemma === 'call' && namesQuoted(behind)) return true
  if (NAMING.has(lemma) && behind.some(({ pos }) => pos === 'NUM')) return true
  if (PUBLISHING.has(lemma)) return Boolean(isClause) || givesOut(behind)
  if (CLAUSAL.has(lemma)) return Boolean(isClause) || isThing(units, speaker)
  // "Chile has recorded 43 cases": where they were counted.
  if (!isClause && PLACE_COUNTS.has(lemma) && spokenFor(textOf(units, speaker))) return false
  if (isClause || isThing(units, speaker)) return true
  const name = textOf(units, speaker)
  return bodyOf(name) !== null || LETTERS.test(name) || (EXPECTING.has(lemma) && /^(?:he|she)$/i.test(name))
}
