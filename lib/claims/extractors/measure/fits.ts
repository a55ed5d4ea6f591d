import { isOfThem, precedingSpot } from '../../grammar/coordination'
import type { Link } from '../../grammar/patients'
import { isTroops, kindOf } from '../../grammar/people'
import { isBeside } from '../../grammar/roles'
import type { View } from '../../grammar/view'
import { FIGHTERS } from '../../sides/class-words'
import type { Token } from '../../../types'
import { LEFT, PEOPLE_ONLY } from './measure-words'
import type { MeasureReading } from './reading'

const AGE_ENDS = new Set([',', '.', 'and', '—', '–', '―', '-', ';'])

/** "Ana Ruiz, nine, and": the age of the one named. */
function isAge(view: View, at: number): boolean {
  const { head, lead, last } = view.spots[at]!
  const after = view.tokens[last + 1]
  if (head >= 0 || view.tokens[lead - 1]?.text !== ',' || view.tokens[lead - 2]?.pos !== 'PROPN') return false
  return after === undefined || AGE_ENDS.has(after.lower)
}

/** "dispatch 300 medics": these verbs are said of people sent to serve; "send" is said of any. */
const isDeploy = (view: View, link: Link | null) =>
  /^(?:re)?deploy|^dispatch/.test(view.tokens[link?.cue.verb ?? -1]?.lower ?? '')

/** "where 30,000 are already stationed", "the 11,000 sent in May": of the noun told before. */
const isMovedOn = (link: Link | null) => link?.cue.passive === true || link?.how === 'participle'

/** The noun that the nearest figure before counts. */
function lastNoun({ tokens, spots }: View, at: number): Token | undefined {
  return tokens[spots.slice(0, at).findLast(({ head }) => head >= 0)?.head ?? -1]
}

/** "Eliminated 12 gunmen": these verbs are said of teams and jobs as well, and only of fighters where they tell of harm. */
const isFoe = (token: Token | undefined) =>
  token !== undefined &&
  (FIGHTERS.has(token.lemma) ||
    /^(?:operative|commander|member|occupier|invader|personnel|bandit)$/.test(token.lemma) ||
    (token.pos === 'PROPN' && kindOf(token) === 'people'))

/** "All but two died", "everyone except two": those who were spared. */
function isExcepted({ tokens, spots }: View, at: number): boolean {
  const { lead } = spots[at]!
  const [before, prior] = [tokens[lead - 1]?.lower ?? '', tokens[lead - 2]?.lower ?? '']
  if (before === 'for') return prior === 'except'
  return (
    before === 'except' || (before === 'but' && /^(?:all|none|everyone|everybody|every|any)$/.test(prior))
  )
}

/** After "die": said of customs, kinds and sounds. */
const DYING_AWAY = new Set(['out', 'down', 'away', 'off'])

/** "16 were under 18": an age. */
const isUnderAge = ({ tokens, spots }: View, at: number) =>
  tokens[spots[at]!.first]?.lower === 'under' &&
  spots[at]!.head < 0 &&
  tokens[spots[at]!.first - 1]?.pos === 'AUX'

/** Refuses a measure of people for what is no people: "captured 12 villages", "wounded 3 tanks". */
export function fits(view: View, at: number, { measure, rule, link }: MeasureReading): boolean {
  const { head, last, figure, partitive } = view.spots[at]!
  const counted = figure.unit === 'things' || figure.unit === 'people' || figure.unit === ''
  if (!counted || figure.kind !== 'count') return false
  if (isAge(view, at) || isUnderAge(view, at) || isExcepted(view, at)) return false
  const ofNumber = partitive && view.tokens[head]?.lemma === 'number'
  const token =
    (ofNumber ? undefined : view.tokens[head]) ??
    (isOfThem(view, at) ? view.tokens[view.spots[precedingSpot(view, at)]?.head ?? -1] : undefined)
  const outOf = view.tokens[last + 1]?.lower === 'of' ? view.spots[view.startsAt[last + 2] ?? -1] : undefined
  const kind = kindOf(token ?? view.tokens[outOf?.head ?? -1])
  if (kind === 'things') return rule === 'toll' && !isBeside(view, at)
  if (rule === 'noun' || rule === 'toll' || rule === 'group') return true
  const more = token ?? (figure.change === 'additional' || isMovedOn(link) ? lastNoun(view, at) : undefined)
  if (measure === 'deployed') return isTroops(more) || (isDeploy(view, link) && kind === 'people')
  const verb = link && view.tokens[link.cue.verb]?.lower
  // "languages die out", "the applause died down"
  if (
    /^d(?:ie|ies|ied|ying)$/.test(verb ?? '') &&
    DYING_AWAY.has(view.tokens[(link?.cue.end ?? 0) + 1]?.lower ?? '')
  )
    return false
  if (verb && /^(?:eliminat|neutrali[sz]|liquidat)/.test(verb)) return isFoe(token)
  const several = link !== null && link.cue.end > link.cue.verb
  if (measure === 'losses' && !several) return kind === 'people' && !LEFT.has(token?.lemma ?? '')
  const ofPeople = view.spots.some((spot) => kindOf(view.tokens[spot.head]) === 'people')
  if (!token && /^(?:captur|seiz)/.test(verb ?? ''))
    return ofPeople && (isMovedOn(link) || kindOf(view.tokens[view.spots[at - 1]?.head ?? -1]) === 'people')
  // a people by a name that no list knows: "800,000 Rohingya fled"
  if (token?.pos === 'PROPN' && /^fle[ed]/.test(verb ?? '')) return true
  return !PEOPLE_ONLY.has(measure) || !token || kind === 'people'
}
