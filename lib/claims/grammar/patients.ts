import type { Measure } from '../../types'
import { findCues, type Cue } from './cues'
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

const STOPS_OBJECT = new Set([
  ';',
  ':',
  '—',
  '–',
  '.',
  '?',
  '!',
  'when',
  'while',
  'because',
  'although',
  'though',
  'if',
  'but',
  'according',
  'where',
  'who',
  'whom',
  'which',
  'that',
  'whose',
])
const OBJECT_PRONOUNS = new Set('him her them himself herself themselves it us me you'.split(' '))
const TIME_NOUNS = new Set(
  'day week month year hour minute night morning evening afternoon weekend time second'.split(' '),
)
const NOT_OBJECTS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow overnight last this next that earlier later instantly aboard dead'.split(
    ' ',
  ),
)

/** Whether what follows a verb is its object. */
export function hasObject(view: View, cue: Cue): boolean {
  const { tokens, startsAt, spots } = view
  let i = cue.end + 1
  while (
    tokens[i] &&
    (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'SPACE' || '“"‘'.includes(tokens[i]!.text)) &&
    startsAt[i]! < 0
  )
    i++
  const token = tokens[i]
  if (!token) return false
  const spot = startsAt[i]! >= 0 ? spots[startsAt[i]!] : undefined
  if (spot) return !(spot.head >= 0 && TIME_NOUNS.has(tokens[spot.head]!.lemma))
  if (NOT_OBJECTS.has(token.lower)) return false
  if (OBJECT_PRONOUNS.has(token.lower)) return true
  if (token.pos === 'DET') {
    const next = tokens[i + 1]
    return !(next && (TIME_NOUNS.has(next.lemma) || next.lower === 'same' || next.lower === 'previous'))
  }
  return (
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    token.pos === 'PROPN' ||
    /^(his|their|its)$/.test(token.lower)
  )
}

function objects(view: View, cue: Cue, cues: Cue[]): number[] {
  const { tokens, startsAt, spots } = view
  const found: number[] = []
  for (let i = cue.end + 1; i < tokens.length && i < cue.end + 60; i++) {
    const at = startsAt[i]!
    if (at >= 0) {
      const spot = spots[at]!
      if (!isBeside(view, at)) {
        const next = tokens[spot.end + 1]
        const ownVerb =
          found.length > 0 && (next?.pos === 'AUX' || cues.some((c) => c.start === spot.end + 1))
        if (ownVerb) break
        if (found.at(-1) !== at) found.push(at)
      }
      i = Math.max(i, spot.end)
      continue
    }
    const token = tokens[i]!
    if (STOPS_OBJECT.has(token.lower) || token.pos === 'AUX') break
    if (token.pos === 'VERB' && token.lower !== 'including' && token.lower !== 'include') break
    if (cues.some((c) => c !== cue && c.verb === i && c.kind !== 'state')) break
  }
  return found
}

function subjects(view: View, cue: Cue, adjacent: boolean): number[] {
  const { from, to } = subjectFrom(view, cue, adjacent)
  return view.spots.flatMap((spot, at) =>
    spot.first >= from && spot.last <= to && !isBeside(view, at) ? [at] : [],
  )
}

/** After "he was killed along with …": those joined to the subject. */
function joinedAfter(view: View, cue: Cue): number[] {
  return view.spots.flatMap((spot, at) => {
    if (spot.lead <= cue.end || spot.lead > cue.end + 12 || !isJoined(view, at)) return []
    const between = view.tokens.slice(cue.end + 1, spot.lead)
    return between.some(({ pos, text }) => pos === 'AUX' || text === ';') ? [] : [at]
  })
}

/** "Also killed in the blast were 12 people": the subject after its verb. */
function inverted(view: View, cue: Cue): number[] {
  if (cue.verb > 3) return []
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

function linksOf(view: View, cue: Cue, cues: Cue[]): [number, Link][] {
  const link =
    (how: Link['how']) =>
    (at: number): [number, Link] => {
      const spot = view.spots[at]!
      const distance = spot.first > cue.end ? spot.lead - cue.end - 1 : cue.start - spot.end - 1
      return [at, { cue, measure: cue.measure, how, distance: Math.max(0, distance) }]
    }
  if (cue.patient === 'subject')
    return [...subjects(view, cue, false).map(link('subject')), ...joinedAfter(view, cue).map(link('joined'))]
  if (cue.passive)
    return [...subjects(view, cue, false).map(link('subject')), ...joinedAfter(view, cue).map(link('joined'))]
  const active = hasObject(view, cue)
  if (cue.kind === 'state') return active ? [] : subjects(view, cue, true).map(link('participle'))
  if (active) return objects(view, cue, cues).map(link('object'))
  if (cue.kind !== 'past' || cue.finite) return []
  const turned = inverted(view, cue)
  if (turned.length > 0) return turned.map(link('subject'))
  return subjects(view, cue, true).map(link('participle'))
}

const HARM = new Set<Measure>(['killed', 'wounded', 'killed-or-wounded', 'losses'])

/** Of two verbs said of the same people, the nearer one counts; harm before what else was done with them. */
const weight = ({ distance, measure }: Link) => distance + (HARM.has(measure) ? 0 : 100)

const linked = new WeakMap<View, (Link | null)[]>()

/** For each figure of a sentence, the verb that says what befell those it counts; null where none does. */
export function findLinks(view: View): (Link | null)[] {
  const known = linked.get(view)
  if (known) return known
  const cues = findCues(view.tokens)
  const best: (Link | null)[] = view.spots.map(() => null)
  for (const cue of cues)
    for (const [at, link] of linksOf(view, cue, cues)) {
      const before = best[at]
      if (!before || weight(link) < weight(before)) best[at] = link
    }
  linked.set(view, best)
  return best
}
