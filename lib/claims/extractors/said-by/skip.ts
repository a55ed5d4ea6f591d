import { OCCASIONS, WHEN_WORDS } from './said-words'
import type { Unit } from './units'

const WHEN_LINKS = new Set(['on', 'in', 'at', 'during', 'via', 'through', 'to', 'after', 'late', 'early'])
const MANNER = new Set([
  'also',
  'later',
  'then',
  'publicly',
  'earlier',
  'recently',
  'previously',
  'repeatedly',
  'again',
])

const isWhen = (unit: Unit | undefined) => Boolean(unit && WHEN_WORDS.has(unit.lower))

/** "said in Geneva on Friday": where it was said, closed by a mark, a day or "that"; "said in Gaza 43 died" is open. */
function afterPlace(units: readonly Unit[], at: number): number {
  if (!/^(?:in|from|at)$/.test(units[at]?.lower ?? '')) return at
  let end = at + 1
  while (end < at + 4 && units[end]?.pos === 'PROPN' && !isWhen(units[end])) end++
  const next = units[end]
  const isClosed = !next || isWhen(next) || /^(?:[.,?!]|that|on)$/.test(next.lower)
  return end > at + 1 && isClosed ? end : at
}

/** End of a phrase of time or occasion that begins here ("on Friday", "in a statement on its website"), or the same index. */
function afterOccasion(units: readonly Unit[], at: number): number {
  if (isWhen(units[at])) {
    const day = units[at + 1]
    return day?.pos === 'NUM' && units[at + 2]?.pos !== 'NOUN' && units[at + 2]?.pos !== 'ADJ'
      ? at + 2
      : at + 1
  }
  const place = afterPlace(units, at)
  if (place > at || !WHEN_LINKS.has(units[at]?.lower ?? '')) return place
  if (isWhen(units[at + 1])) return at + 2
  for (let i = at + 1; i < at + 8; i++) {
    const unit = units[i]
    if (!unit || unit.isQuote || unit.pos === 'VERB' || unit.pos === 'PUNCT' || unit.pos === 'SCONJ')
      return at
    // "posted on X.": the full stop is taken for part of the name.
    if (OCCASIONS.has(unit.lower.replace(/\.$/, ''))) return i + 1
  }
  return at
}

/** Index after the words that tell when, where and how something was said. */
export function skipOccasion(units: readonly Unit[], from: number): number {
  let at = from
  for (;;) {
    const unit = units[at]
    if (!unit) return at
    const next = afterOccasion(units, at)
    if (next > at) at = next
    else if (MANNER.has(unit.lower)) at++
    // An occasion's own tail: "in an interview with a broadcaster", "in a statement on its website".
    else if (
      at > from &&
      /^(?:with|on|by|from|of|posted|carried|released|published|issued|seen|obtained|sent|shared)$/.test(
        unit.lower,
      ) &&
      isOccasionBefore(units, at)
    )
      at = pastPhrase(units, at + 1)
    else return at
  }
}

const isOccasionBefore = (units: readonly Unit[], at: number) => OCCASIONS.has(units[at - 1]?.lower ?? '')

function pastPhrase(units: readonly Unit[], from: number): number {
  let at = from
  while (at < units.length && at < from + 10) {
    const unit = units[at]
    if (
      !unit ||
      unit.isQuote ||
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADP)$/.test(unit.pos) ||
      unit.lower === 'that'
    )
      break
    at++
  }
  return at
}

/** Index of the last unit before a verb's helpers, adverbs and words of time ("has also", "on Friday"). */
export function skipHelpers(units: readonly Unit[], from: number): number {
  let at = from
  for (;;) {
    const unit = units[at]
    if (!unit) return at
    const isName = at > 0 && /^\p{Lu}\p{Ll}/u.test(unit.text) && units[at - 1]?.pos === 'PROPN'
    const isHelper =
      unit.pos === 'AUX' ||
      (unit.pos === 'ADV' && !isName && units[at - 1]?.pos !== 'DET') ||
      unit.lower === "n't" ||
      unit.lower === 'not'
    if (isHelper || isWhen(unit)) at--
    else if (/^(?:19|20)\d\d$/.test(unit.text) && units[at - 1]?.lower === 'in') at -= 2
    else if (WHEN_LINKS.has(unit.lower) && isWhen(units[at + 1])) at--
    else return at
  }
}
