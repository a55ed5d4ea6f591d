import { namedBody } from '../../bodies/named'
import { JOINED_BY, MADE, OCCASIONS, STAND_INS, WHEN_WORDS } from './said-words'
import type { Run } from './speech'
import type { Unit } from './units'
import { sayingLemma } from './verb-like'

const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'SYM'])
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'whose'])
const LINKS = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'by',
  'near',
  'on',
  'to',
  'within',
  'inside',
  'against',
])

const isGlued = (units: readonly Unit[], at: number) => {
  const [before, here, after] = [units[at - 1], units[at], units[at + 1]]
  return Boolean(
    here && /^[-‐‑/&.]$/.test(here.text) && before?.end === here.start && after?.start === here.end,
  )
}

/** "an official in the east said": tagged as an adverb. */
const isNounByArticle = (units: readonly Unit[], at: number) =>
  units[at]?.pos === 'ADV' &&
  /^(?:north|south|east|west)$/.test(units[at]?.lower ?? '') &&
  units[at - 1]?.pos === 'DET'

/** "ACT police": letters that stand for a name, tagged as a verb. */
const isLetters = (units: readonly Unit[], at: number) =>
  units[at]?.pos === 'VERB' && /^\p{Lu}{2,5}$/u.test(units[at]?.text ?? '') && units[at + 1]?.pos === 'NOUN'

/** The mark of "the dockers' union", tagged as a closing quote. */
const isPluralOwner = (units: readonly Unit[], at: number) =>
  /^[’']$/.test(units[at]?.text ?? '') &&
  /s$/.test(units[at - 1]?.lower ?? '') &&
  units[at - 1]?.end === units[at]?.start &&
  /^(?:NOUN|PROPN|ADJ)$/.test(units[at + 1]?.pos ?? '')

/** "Bosnia's Missing Persons Institute" */
const opensName = (units: readonly Unit[], at: number) =>
  /^[’']s$/.test(units[at - 1]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(units[at + 1]?.text ?? '')

/** A capitalised word behind a name belongs to it, whatever its tag: "Gaza Now", "the Wausau Daily Herald". */
const isNameWord = (units: readonly Unit[], at: number) =>
  /^\p{Lu}\p{Ll}/u.test(units[at]?.text ?? '') &&
  /^(?:ADV|VERB)$/.test(units[at]?.pos ?? '') &&
  (units[at - 1]?.pos === 'PROPN' || opensName(units, at)) &&
  sayingLemma(units, at) === null

/** A word that belongs to a noun phrase, by itself or by what it is glued to ("Seong-kweun", "Hamas-run"). */
function isNominal(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (!unit || unit.isQuote) return false
  if (isPluralOwner(units, at)) return true
  if (isGlued(units, at) || (at > 0 && isGlued(units, at - 1)) || unit.text === '&') return true
  if (unit.lower === 'that' || unit.lower === "n't" || unit.lower === 'not' || unit.lower === 'to')
    return false
  // "104th" is tagged as a pronoun; "Now" in a name as an adverb.
  return (
    NOMINAL.has(unit.pos) ||
    POSSESSIVE.has(unit.lower) ||
    /^\d/.test(unit.text) ||
    isNameWord(units, at) ||
    isNounByArticle(units, at) ||
    isLetters(units, at)
  )
}

const isHead = (unit: Unit | undefined) => unit?.pos === 'NOUN' || unit?.pos === 'PROPN'
/** A word of time; in capitals it belongs to a name ("USA TODAY"). */
const isWhen = (unit: Unit | undefined) =>
  Boolean(unit && WHEN_WORDS.has(unit.lower) && unit.text !== unit.text.toUpperCase())
const startsPhrase = (units: readonly Unit[], at: number) => isNominal(units, at) && units[at]?.lower !== "'s"

function isOccasion(units: readonly Unit[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const unit = units[i]
    if (!unit || unit.pos === 'VERB' || unit.pos === 'PUNCT') return false
    if (OCCASIONS.has(unit.lower)) return units[i + 1]?.lower !== 'of'
  }
  return false
}

/** Whether a link word carries the phrase on: "officials in Kyiv", not "officials on Friday", "in a statement". */
function carriesOn(units: readonly Unit[], at: number): boolean {
  const link = units[at]
  if (!link || link.pos === 'PUNCT' || isWhen(units[at + 1])) return false
  if (MADE.has(link.lower)) return JOINED_BY.has(units[at + 1]?.lower ?? '') && startsPhrase(units, at + 2)
  if (!LINKS.has(link.lower) || !startsPhrase(units, at + 1)) return false
  return link.lower === 'of' || link.lower === 'for' || !isOccasion(units, at + 1)
}

/** Pronouns that can be a speaker without standing for one named before. */
const PRONOUNS = new Set(['some', 'others', 'many', 'both', 'several', 'most', 'i', 'we', 'you'])

const FINITE = new Set(['VERB', 'AUX'])

/** The noun phrase that begins at a unit, with what is linked to it ("a spokesman for the army in Goma"); null where none does. */
export function phraseFrom(units: readonly Unit[], first: number): Run | null {
  let at = first
  let last = -1
  while (at < units.length) {
    if (isNominal(units, at) && !(last >= first && isWhen(units[at]))) {
      if (last >= first && units[at]?.pos === 'DET' && isHead(units[at - 1])) break
      last = at
      at++
    } else if (last >= first && carriesOn(units, at)) at += MADE.has(units[at]?.lower ?? '') ? 2 : 1
    else if (
      last >= first &&
      units[at]?.lower === 'and' &&
      startsPhrase(units, at + 1) &&
      units[at + 1]?.pos !== 'NUM'
    ) {
      const beside = phraseFrom(units, at + 1)
      if (!beside || FINITE.has(units[beside[1] + 1]?.pos ?? '')) break
      return [first, beside[1]]
    } else break
  }
  for (let i = first; i <= last; i++)
    if (isHead(units[i]) || (units[i]?.pos === 'ADJ' && last === i)) return [first, last]
  return units[first]?.pos === 'PRON' ? [first, first] : null
}

/** As phraseFrom; where the tagger sees no noun phrase ("exit polls"), what stands before the next mark. */
export function phraseAfter(units: readonly Unit[], first: number): Run | null {
  const run = phraseFrom(units, first)
  if (run) return run
  const close = units.findIndex(({ pos, isQuote }, i) => i > first && (pos === 'PUNCT' || isQuote))
  const end = close < 0 ? units.length : close
  return end > first && end - first <= 6 ? [first, end - 1] : null
}

/** A participle before its noun: "newly filed reports", "the city's acting mayor". */
function isModifier(units: readonly Unit[], at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]]
  if (unit?.pos === 'ADV') return units[at + 1]?.pos === 'ADJ' || isModifier(units, at + 1)
  if (!unit || !isNominal(units, at + 1)) return false
  return (
    unit.pos === 'VERB' &&
    /(?:ed|en|ing)$/.test(unit.lower) &&
    (/^(?:DET|ADV|ADJ|ADP)$/.test(before?.pos ?? '') || /^[’']s?$/.test(before?.text ?? ''))
  )
}

function trimLeft(units: readonly Unit[], first: number, last: number): number {
  let from = first
  for (let i = first; i < last; i++) {
    const unit = units[i]
    const next = units[i + 1]
    // "On Friday the ministry", "In Kyiv a spokesman": a new phrase begins without a link.
    if (unit && next?.pos === 'DET' && (isHead(unit) || unit.pos === 'NUM')) from = i + 1
    else if (isWhen(unit) && i === from) from = i + 1
  }
  while (
    from < last &&
    (LINKS.has(units[from]?.lower ?? '') || isWhen(units[from]) || units[from]?.lower === 'and')
  )
    from++
  return from
}

/** "Save the Children", "Doctors Without Borders": where a name begins that a phrase would cut. */
function ownNameStart(units: readonly Unit[], last: number, floor: number): number {
  for (let first = Math.max(floor, last - 2); first < last; first++) {
    const words = units.slice(first, last + 1).map(({ text }) => text)
    if (words.length > 1 && namedBody([words.join(' ')])) return first
  }
  return last
}

/** The noun phrase that ends at a unit; null where none does. */
export function phraseTo(units: readonly Unit[], last: number, floor = 0): Run | null {
  const end = units[last]
  if (!end) return null
  if (end.pos === 'PRON') return end.lower in STAND_INS || PRONOUNS.has(end.lower) ? [last, last] : null
  if (!isNominal(units, last) || /^[’']s?$/.test(end.text)) return null
  let first = last
  let at = last - 1
  while (at >= floor) {
    const unit = units[at]
    if (!unit) break
    if (isNominal(units, at) || isModifier(units, at)) first = at
    else if (LINKS.has(unit.lower) && isNominal(units, at - 1)) first = at
    else if (MADE.has(unit.lower) && JOINED_BY.has(units[at + 1]?.lower ?? '')) first = at
    else if (JOINED_BY.has(unit.lower) && MADE.has(units[at - 1]?.lower ?? '')) first = at
    else if ((unit.lower === 'and' || unit.lower === '&') && at - 1 >= floor && isNominal(units, at - 1))
      first = at
    else break
    at--
  }
  first = trimLeft(units, first, last)
  first = Math.min(first, ownNameStart(units, last, floor))
  for (let i = first; i <= last; i++) if (isHead(units[i])) return [first, last]
  return units[last]?.pos === 'ADJ' || units[last]?.pos === 'DET' ? [first, last] : null
}
