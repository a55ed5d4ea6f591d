import type { Measure } from '../../../types'
import type { View } from '../../grammar/view'
import { FORMS, combine } from '../../grammar/forms'
import { kindOf } from '../../grammar/people'
import { HARM_NOUNS } from './measure-words'
import { OF_WAR } from './sum'

/** What the counted noun states by itself, and whether it outweighs a verb: "43 deaths" does, "12 hostages" doesn't. */
export interface NounReading {
  measure: Measure
  strong: boolean
}

const WEAK = new Set(['hostage', 'captive', 'detainee', 'evacuee', 'injury', 'killing', 'execution'])
/** By form: taggers take some of these for nouns, and give their lemma wrong. */
const FREED =
  /^(?:releas(?:e|ed|es|ing)|free(?:d|s|ing)?|rescu(?:e|ed|es|ing)|sav(?:ed|es|ing)|swap(?:s|ped|ping)?|exchang(?:e|ed|es|ing)|return(?:s|ed|ing)?|repatriat(?:e|ed|es|ing)|liberat(?:e|ed|es|ing))$/

/** How far from a figure stands the word that frees those it counts, in tokens. */
const NEAR = 12

/** "12 hostages were freed", "the release of 12 hostages"; not "after the release of four, 59 hostages remain". */
export function isFreed(view: View, at: number): boolean {
  const { lead, end } = view.spots[at]!
  const from = Math.max((view.spots[at - 1]?.end ?? -1) + 1, lead - NEAR, 0)
  const after = view.spots.slice(at + 1, at + 3).find((spot) => spot.lead > end)
  const to = Math.min(after?.lead ?? view.tokens.length, end + NEAR)
  return view.tokens.slice(from, to).some(({ lower }) => FREED.test(lower))
}

function ofNoun(view: View, i: number): Measure | undefined {
  const token = view.tokens[i]
  return token && (HARM_NOUNS[token.lemma] ?? HARM_NOUNS[token.lower])
}

/** "14,000 job losses", "40 seat losses": of no people. */
function isOfThings(view: View, head: number): boolean {
  const before = view.tokens[head - 1]
  return before?.pos === 'NOUN' && kindOf(before) !== 'people' && !OF_WAR.test(before.lower)
}

/** "43 deaths", "20 dead and wounded", "five injured children". */
export function measureOfNoun(view: View, at: number): NounReading | null {
  const { head, from, end, first, last, partitive } = view.spots[at]!
  if (head < 0 || from < 0) return null
  const own = ofNoun(view, head)
  if (own && !partitive) {
    if (own === 'losses' && isOfThings(view, head)) return null
    const lemma = view.tokens[head]!.lemma
    if (own === 'captured' && isFreed(view, at)) return null
    const joins = ['or', 'and'].includes(view.tokens[end + 1]?.lower ?? '')
    const other =
      joins && view.tokens[end + 2] && view.startsAt[end + 2] === -1 ? ofNoun(view, end + 2) : undefined
    return { measure: other ? combine([own, other]) : own, strong: !WEAK.has(lemma) }
  }
  for (let i = Math.max(from, last === head ? first : last + 1); i < head; i++) {
    const form = FORMS.get(view.tokens[i]!.lower)
    if (form?.measure === 'captured' && isFreed(view, at)) return null
    if (form && (form.kind === 'past' || form.kind === 'state'))
      return { measure: form.measure, strong: false }
  }
  return null
}
