import { phraseFrom } from './noun-phrase'
import { skipHelpers } from './skip'
import { speechOfSubject } from './of-subject'
import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'
import { sayingLemma } from './verb-like'

/** "X quoted the ministry, which said …": X outside; the ministry's own clause is another rule's. */
function quotedWho(units: readonly Unit[], verb: number): Speech[] {
  const inner = phraseFrom(units, verb + 1)
  const outer = subjectBefore(units, verb)
  if (!inner || !outer) return []
  const at = units[inner[1] + 1]?.text === ',' ? inner[1] + 2 : inner[1] + 1
  const isRelative = units[at]?.lower === 'who' || units[at]?.lower === 'which'
  if (!isRelative || !units.slice(at + 1, at + 4).some((_, i) => sayingLemma(units, at + 1 + i) !== null))
    return []
  return [speechOfSubject('citing', outer, verb)]
}

/** "X cited Y as saying that …": X outside, Y inside. */
function asSaying(units: readonly Unit[], verb: number): Speech[] {
  const inner = phraseFrom(units, verb + 1)
  if (
    !inner ||
    units[inner[1] + 1]?.lower !== 'as' ||
    !/^(?:saying|telling|claiming)$/.test(units[inner[1] + 2]?.lower ?? '')
  )
    return []
  const outer = subjectBefore(units, verb)
  const from = outer?.from ?? verb
  const clause = [from, inner[1] + 2] as const
  const shared = { rule: 'citing', more: null, clause, right: inner[1] + 3, left: null, carrier: null }
  const inside: Speech = { ...shared, speaker: inner, depth: 1 }
  return outer ? [{ ...shared, speaker: outer.run, depth: 0 }, inside] : [inside]
}

/** "…, citing Y": whoever says it has it from Y. */
function citingAt(units: readonly Unit[], verb: number): Speech[] {
  const speaker = phraseFrom(units, verb + 1)
  if (!speaker) return []
  const end = speaker[1] + 1
  const hasMore = units[end] !== undefined && !/^[.?!]$/.test(units[end]?.text ?? '')
  return [
    {
      rule: 'citing',
      speaker,
      more: null,
      clause: [verb, speaker[1]],
      right: hasMore ? end : null,
      left: verb > 0 ? verb : null,
      carrier: null,
      depth: 1,
    },
  ]
}

/** "X, citing Y, said …", "…, X said, quoting Y", "X cited Y as saying …". */
export const citing: SpeechRule = {
  name: 'citing',
  cue: /\bcit(?:e|es|ed|ing)\b|\bquot(?:e|es|ed|ing)\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      if (
        unit.lower === 'citing' ||
        (unit.lower === 'quoting' && units[skipHelpers(units, at - 1)]?.text === ',')
      )
        return citingAt(units, at)
      return (unit.lemma === 'cite' || unit.lemma === 'quote') && unit.pos === 'VERB'
        ? [...asSaying(units, at), ...quotedWho(units, at)]
        : []
    }),
}
