import type { Measure } from '../../types'
import { RELATIVES } from './clause-parts'
import { findCues, type Cue } from './cues'
import { hasObject, isSpan, objectsOf, type CueIndex } from './objects'
import { isBeside, isJoined } from './roles'
import { subjectFrom } from './subject'
import type { View } from './view'

/** That a figure counts those hurt by a verb, how it stands to the verb, and how many words lie between. */
export interface Link {
  cue: Cue
  measure: Measure
  how: 'subject' | 'object' | 'participle' | 'joined'
  distance: number
}

/** How far after a verb those joined to its subject may stand, in tokens. */
const JOINED_REACH = 16

/** The figures whose phrases begin between two tokens, in order. */
function spotsBetween(view: View, from: number, to: number): number[] {
  const found: number[] = []
  for (let i = Math.max(0, from); i <= to; i++) {
    const at = view.heldBy[i]!
    if (at >= 0 && view.spots[at]!.lead >= from && found.at(-1) !== at) found.push(at)
  }
  return found
}

/** Before a figure in a relative clause: it is that clause's object, not the subject around it. */
const VERBAL = new Set(['VERB', 'AUX'])

/** Prepositions whose noun a participle may still bend: "with 12 killed", "a toll of 12 dead". */
const HOLDERS = new Set(['with', 'of', 'at', 'to', 'from', 'as', 'after', 'among', 'for', 'about', 'over'])

/** "with 12 killed", "resulted in 12 killed". */
const isHeld = ({ tokens }: View, lead: number) =>
  HOLDERS.has(tokens[lead - 1]?.lower ?? '') ||
  (tokens[lead - 1]?.lower === 'in' && /^result/.test(tokens[lead - 2]?.lower ?? ''))

/** "30 casualties, including 12 dead": a bare participle is of the list, not of the whole before it. */
const opensList = ({ tokens }: View, from: number, to: number) =>
  tokens.slice(from + 1, to).some(({ lower }) => lower === 'including' || lower === 'among')

function subjects(view: View, cue: Cue, adjacent: boolean): number[] {
  const { from, to, skipped } = subjectFrom(view, cue, adjacent)
  const isSubject = (at: number) => {
    const spot = view.spots[at]!
    if (spot.first < from || spot.last > to || isSpan(spot)) return false
    if (RELATIVES.has(view.tokens[cue.start - 1]?.lower ?? '') && spot.end === cue.start - 2) return true
    const inRelative = skipped.some(([start, end]) => spot.first > start && spot.last <= end)
    if (inRelative && VERBAL.has(view.tokens[spot.lead - 1]?.pos ?? '')) return false
    if (adjacent && opensList(view, spot.end, cue.start)) return false
    if (adjacent && spot.partitive && spot.end < cue.start - 1) return false
    const touches = spot.end === cue.start - 1 && isHeld(view, spot.lead)
    return spot.lead === from || (adjacent && touches) || !isBeside(view, at)
  }
  // "3 children, and 30 wounded": said of the thirty alone
  const own = view.heldBy[cue.start]!
  if (adjacent && own >= 0 && view.spots[own]!.first >= from) return [own]
  const found = spotsBetween(view, from, to).filter(isSubject)
  const nearest = view.spots[found.at(-1) ?? -1]
  if (!adjacent || !nearest) return found
  // "nine in the north, with 45 wounded"
  if (nearest.end === cue.start - 1 && isHeld(view, nearest.lead)) return found.slice(-1)
  // "11 rebels, six killed": said of the six alone
  if (nearest.head < 0 && nearest.end === cue.start - 1) return found.filter((at) => view.spots[at]!.head < 0)
  return found
}

/** After "he was killed along with …": those joined to the subject. */
function joinedAfter(view: View, cue: Cue): number[] {
  const last = Math.min(cue.end + JOINED_REACH, view.tokens.length - 1)
  return spotsBetween(view, cue.end + 1, last).filter((at) => {
    if (!isJoined(view, at)) return false
    const between = view.tokens.slice(cue.end + 1, view.spots[at]!.lead)
    return !between.some(({ pos, text }) => pos === 'AUX' || text === ';')
  })
}

/** "Also killed in the blast were 12 people": the subject after its verb. */
function inverted(view: View, cue: Cue): number[] {
  const opens = view.tokens[0]?.lower === 'also' || cue.verb === 0
  if (!opens || cue.verb > 3) return []
  for (let i = cue.end + 1; i < view.tokens.length - 1 && i < cue.end + 14; i++) {
    const { lower, pos } = view.tokens[i]!
    if (lower === 'were' || lower === 'was' || lower === 'are' || lower === 'is') {
      const at = view.startsAt[i + 1]!
      return at < 0 ? [] : [at]
    }
    if (pos === 'VERB' || pos === 'AUX') return []
  }
  return []
}

function linksOf(view: View, cue: Cue, cues: CueIndex): [number, Link][] {
  const link =
    (how: Link['how']) =>
    (at: number): [number, Link] => {
      const spot = view.spots[at]!
      const distance = spot.first > cue.end ? spot.lead - cue.end - 1 : cue.start - spot.end - 1
      return [at, { cue, measure: cue.measure, how, distance: Math.max(0, distance) }]
    }
  if (cue.patient === 'subject')
    return [...subjects(view, cue, false).map(link('subject')), ...joinedAfter(view, cue).map(link('joined'))]
  if (cue.passive || (cue.reported && !hasObject(view, cue)))
    return [...subjects(view, cue, false).map(link('subject')), ...joinedAfter(view, cue).map(link('joined'))]
  const active = hasObject(view, cue)
  if (cue.kind === 'state') return active ? [] : subjects(view, cue, true).map(link('participle'))
  if (active) return objectsOf(view, cue, cues).map(link('object'))
  if (cue.kind !== 'past' || cue.finite) return []
  const turned = inverted(view, cue)
  if (turned.length > 0) return turned.map(link('subject'))
  return subjects(view, cue, true).map(link('participle'))
}

const HARM = new Set<Measure>(['killed', 'wounded', 'killed-or-wounded', 'losses', 'missing'])

/** Of two verbs said of the same people, the nearer one counts; harm before what else was done with them. */
const weight = ({ distance, measure }: Link) => distance + (HARM.has(measure) ? 0 : 100)

/** "three of the wounded later died": the finite verb tells how it ended. */
const outranks = (link: Link, before: Link): boolean =>
  // "two divers who went missing were found dead"
  (link.how === 'subject' && link.measure === 'killed' && before.measure === 'missing') ||
  (link.how === 'subject' &&
    link.measure === 'killed' &&
    before.how === 'participle' &&
    before.measure === 'wounded') ||
  weight(link) < weight(before)

const linked = new WeakMap<View, (Link | null)[]>()

/** For each figure of a sentence, the verb that says what befell those it counts; null where none does. */
export function findLinks(view: View): (Link | null)[] {
  const known = linked.get(view)
  if (known) return known
  const cues = findCues(view.tokens)
  const index: CueIndex = {
    starts: new Set(cues.map(({ start }) => start)),
    verbs: new Set(cues.filter(({ kind }) => kind !== 'state').map(({ verb }) => verb)),
  }
  const best: (Link | null)[] = view.spots.map(() => null)
  for (const cue of cues)
    for (const [at, link] of linksOf(view, cue, index)) {
      const before = best[at]
      if (!before || outranks(link, before)) best[at] = link
    }
  linked.set(view, best)
  return best
}
