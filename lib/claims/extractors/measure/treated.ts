import { isOfThem } from '../../grammar/coordination'
import { BE } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { SHORT_EVENTS } from '../scope/scope-words'

/** "two men with severe injuries". */
export function hasInjuries(view: View, at: number): boolean {
  const { wide } = view.spots[at]!
  if (view.tokens[wide + 1]?.lower !== 'with') return false
  for (let i = wide + 2; i < wide + 5; i++) {
    const token = view.tokens[i]
    if (token?.lemma === 'injury' || token?.lower === 'wounds') return true
    const isHurt = HURTS.has(view.tokens[i + 1]?.lower ?? '')
    if (token?.pos !== 'ADJ' && token?.pos !== 'NOUN' && !isHurt) return false
  }
  return false
}

const CARE = new Set(
  'take treat rush admit hospitalise hospitalize transport bring transfer airlift escape survive emerge receive undergo need require'.split(
    ' ',
  ),
)
const HURTS = new Set(
  'injury injuries wound wounds burns fractures cuts bruises shock inhalation concussion concussions lacerations'.split(
    ' ',
  ),
)

/** "treated 170 people for gunshot wounds". */
function treatsFor({ tokens, spots }: View, at: number): boolean {
  const { lead, wide } = spots[at]!
  if (tokens[lead - 1]?.lemma !== 'treat' || tokens[wide + 1]?.lower !== 'for') return false
  return tokens.slice(wide + 2, wide + 5).some(({ lower }) => HURTS.has(lower))
}

/** "ten people were taken to hospital with injuries", "treated for burns". */
export function isTreated(view: View, at: number): boolean {
  if (treatsFor(view, at)) return true
  let treated = false
  const { wide } = view.spots[at]!
  for (let i = wide + 1; i < wide + 12; i++) {
    const token = view.tokens[i]
    if (!token || token.pos === 'PUNCT' || token.pos === 'SCONJ') return false
    // "ten are dead and another 15 hospitalised"
    if (view.spots[view.startsAt[i]!]?.figure.kind === 'count') return false
    if (token.lower === 'without' || token.lower === 'no') return false
    if (CARE.has(token.lemma)) treated = true
    else if (token.pos === 'VERB') return false
    if (treated && HURTS.has(token.lower)) return true
    const inHospital = /^hospitali[sz]ed$/.test(token.lower) || (treated && token.lower === 'hospital')
    if (inHospital && afterEvent(view, i)) return true
  }
  return false
}

/** "Nine were hospitalised after the crash": who falls ill is no one hurt. */
const INCIDENTS: ReadonlySet<string> = new Set([
  ...SHORT_EVENTS,
  ...'leak stampede crush collision derailment landslide storm tornado riot turbulence pileup'.split(' '),
])

const afterEvent = ({ tokens }: View, at: number) =>
  tokens.slice(at + 1, at + 8).some(({ lower }) => lower === 'after' || lower === 'following') &&
  tokens.slice(at + 1, at + 14).some(({ lemma }) => INCIDENTS.has(lemma))

/** Adjectives of a condition that only the hurt are in. */
const CONDITION = new Set(['critical', 'serious', 'stable', 'grave', 'intensive', 'fair'])

/** "Three are in critical condition", "two remain in intensive care": out of those hurt. */
export function isInCondition(view: View, at: number): boolean {
  const { wide, head, last } = view.spots[at]!
  const { tokens } = view
  let i = wide + 1
  // "2 dead, 1 critical", "four shot, two seriously"
  if (head < 0 && /^(?:critical|critically|seriously|gravely)$/.test(tokens[last + 1]?.lower ?? ''))
    return tokens[last + 2]?.pos !== 'VERB' && tokens[last + 2]?.pos !== 'NOUN'
  if (!BE.has(tokens[i]?.lower ?? '') && !isOfThem(view, at)) return false
  while (
    BE.has(tokens[i]?.lower ?? '') ||
    tokens[i]?.pos === 'ADV' ||
    /^(?:reported|said|still|listed)$/.test(tokens[i]?.lower ?? '')
  )
    i++
  if (tokens[i]?.lower !== 'in') return false
  if (tokens[i + 1]?.lower === 'a' || tokens[i + 1]?.lower === 'an') i++
  const kind = tokens[i + 2]?.lower
  return CONDITION.has(tokens[i + 1]?.lower ?? '') && (kind === 'condition' || kind === 'care')
}
