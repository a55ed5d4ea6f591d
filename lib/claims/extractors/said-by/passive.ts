import { phraseFrom } from './noun-phrase'
import { COUNTING, NO_SOURCE, SAYING } from './said-words'
import { skipOccasion } from './skip'
import type { Run, Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

const isEnd = (unit: Unit | undefined) => !unit || /^[.?!]$/.test(unit.text)

/** "X was quoted as saying by Y (that …)": Y outside, X inside. */
function quotedBy(units: readonly Unit[], verb: number): Speech[] {
  const inner = subjectBefore(units, verb)
  if (!inner) return []
  let at = verb + 1
  let outer: Run | null = null
  for (let step = 0; step < 3; step++) {
    if (units[at]?.lower === 'as' && /^(?:saying|telling)$/.test(units[at + 1]?.lower ?? '')) at += 2
    else if (units[at]?.lower === 'by' || (units[at]?.lower === 'in' && !outer)) {
      outer = phraseFrom(units, at + 1) ?? outer
      at = outer ? outer[1] + 1 : at + 1
    } else at = skipOccasion(units, at)
  }
  const hasLeft = inner.from > 0 && (units[inner.from - 1]?.isQuote || units[inner.from - 1]?.text === ',')
  const clause: Run = [inner.from, at - 1]
  const right = isEnd(units[at]) ? null : at
  const shared = {
    rule: 'passive',
    clause,
    right,
    left: hasLeft || right === null ? inner.from : null,
    carrier: null,
  }
  const inside: Speech = { ...shared, speaker: inner.run, more: inner.more, depth: 1 }
  return outer ? [{ ...shared, speaker: outer, more: null, depth: 0 }, inside] : [inside]
}

const isDenied = (units: readonly Unit[], verb: number) =>
  units
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower }) => lower === 'not' || lower === "n't" || lower === 'n’t' || lower === 'never')

/** Where the clause of a verb begins: after its relative pronoun, if it has one. */
const clauseStart = (units: readonly Unit[], verb: number) =>
  Math.max(
    0,
    units.slice(0, verb).findLastIndex(({ lower }) => /^(?:which|who|whose)$/.test(lower)),
  )

/** "43 deaths were reported by the ministry": what stands before, and after, is the ministry's. */
function saidBy(units: readonly Unit[], verb: number): Speech[] {
  const by = skipOccasion(units, verb + 1)
  if (units[by]?.lower !== 'by' || isDenied(units, verb)) return []
  const speaker = phraseFrom(units, by + 1)
  const isNoOne = speaker?.[0] === speaker?.[1] && NO_SOURCE.has(units[by + 1]?.lower ?? '')
  if (!speaker || isNoOne || units[by + 1]?.lower.endsWith('ing')) return []
  const end = speaker[1] + 1
  return [
    {
      rule: 'passive',
      speaker,
      more: null,
      clause: [verb, speaker[1]],
      right: isEnd(units[end]) ? null : end,
      left: verb,
      floor: clauseStart(units, verb),
      carrier: null,
      depth: 0,
    },
  ]
}

/** What is written, told or believed by someone is not yet a count of theirs. */
const REPORTED = (lemma: string) =>
  (SAYING.has(lemma) || COUNTING.has(lemma)) &&
  !/^(?:write|tell|believe|expect|accuse|list|inform|propose)$/.test(lemma)

/** "X was quoted by Y as saying …", "43 deaths were reported by X". Without an agent no one is named: "is said to have". */
export const passive: SpeechRule = {
  name: 'passive',
  cue: /\bby\b|\b(?:quoted|cited) as\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      if (unit.pos !== 'VERB') return []
      const before = units[at - 1]
      if (
        (unit.lower === 'quoted' || unit.lower === 'cited') &&
        before?.pos === 'AUX' &&
        units.slice(at, at + 8).some(({ lower }) => lower === 'saying')
      )
        return quotedBy(units, at)
      return REPORTED(unit.lemma) ? saidBy(units, at) : []
    }),
}
