import type { Cue } from './cues'
import { isBeside } from './roles'
import type { Spot, View } from './view'

const STOPS = new Set(
  '; : — – . ? ! when while because although though if but so according where who whom which that whose'.split(
    ' ',
  ),
)
const PRONOUNS = new Set('him her them himself herself themselves it us me you'.split(' '))
const TIME_NOUNS = new Set(
  'day week month year hour minute night morning evening afternoon weekend time second'.split(' '),
)
const NOT_OBJECTS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow overnight last this next that ' +
    'earlier later instantly aboard dead'
  ).split(' '),
)
/** What may stand between a verb, or the object before it, and a figure that is an object too. */
const OPENERS = new Set(', and or & plus including include with also well as'.split(' '))
/** Participles that only name the noun before them. */
export const NAMED: ReadonlySet<string> = new Set(['named', 'called', 'identified', 'aged', 'nicknamed'])
const QUOTES = '“”"‘’\''

const isLight = (view: View, i: number) => {
  const token = view.tokens[i]!
  return token.pos === 'ADV' || token.pos === 'SPACE' || QUOTES.includes(token.text)
}

/** Whether what follows a verb is its object. */
export function hasObject(view: View, cue: Cue): boolean {
  const { tokens, startsAt, spots } = view
  let i = cue.end + 1
  while (tokens[i] && isLight(view, i) && startsAt[i]! < 0 && !STOPS.has(tokens[i]!.lower)) i++
  const token = tokens[i]
  if (!token) return false
  const spot = startsAt[i]! >= 0 ? spots[startsAt[i]!] : undefined
  if (spot) return !(spot.head >= 0 && TIME_NOUNS.has(tokens[spot.head]!.lemma)) && !isSpan(spot)
  if (NOT_OBJECTS.has(token.lower) || STOPS.has(token.lower)) return false
  if (PRONOUNS.has(token.lower)) return true
  if (token.pos === 'DET') {
    const next = tokens[i + 1]
    return !(next && (TIME_NOUNS.has(next.lemma) || next.lower === 'same' || next.lower === 'previous'))
  }
  return ['NOUN', 'ADJ', 'PROPN'].includes(token.pos) || /^(?:his|their|its)$/.test(token.lower)
}

const SPANS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])

/** "three days", "10 months": how long, not how many. */
export const isSpan = ({ figure }: Spot) => SPANS.has(figure.unit)

/** Whether a figure begins an object: at once after the verb, or joined to the object before it. */
function opens(view: View, cue: Cue, spot: Spot): boolean {
  let i = spot.lead - 1
  if (view.tokens[i]?.lower === 'of') {
    i -= 2
    while (i > cue.end && ['DET', 'ADJ'].includes(view.tokens[i]!.pos)) i--
  }
  while (i > cue.end && isLight(view, i)) i--
  return i <= cue.end || OPENERS.has(view.tokens[i]!.lower)
}

/** The token after a figure's phrase: "12 of 500 homes". */
function afterPhrase({ tokens, startsAt, spots }: View, at: number): number {
  const { end } = spots[at]!
  const of = tokens[end + 1]?.lower === 'of' ? (startsAt[end + 2] ?? -1) : -1
  return of >= 0 ? spots[of]!.end + 1 : end + 1
}

/** Where the verbs of a sentence begin, and where they stand (states left out). */
export interface CueIndex {
  starts: ReadonlySet<number>
  verbs: ReadonlySet<number>
}

/** The figures among a verb's objects: "killed 12 guards and three cooks in two raids" gives 12 and three. */
export function objectsOf(view: View, cue: Cue, cues: CueIndex): number[] {
  const { tokens, startsAt, spots } = view
  const found: number[] = []
  for (let i = cue.end + 1; i < tokens.length && i < cue.end + 60; i++) {
    const at = startsAt[i]!
    if (at >= 0) {
      const spot = spots[at]!
      const after = afterPhrase(view, at)
      const ownVerb = found.length > 0 && (tokens[after]?.pos === 'AUX' || cues.starts.has(after))
      const isObject = (spot.lead - 1 === cue.end || !isBeside(view, at)) && opens(view, cue, spot)
      if (isObject && ownVerb) break
      if (isObject && found.at(-1) !== at) found.push(at)
      i = Math.max(i, spot.end)
      continue
    }
    const token = tokens[i]!
    if (STOPS.has(token.lower) || token.pos === 'AUX') break
    if (NAMED.has(token.lower)) continue
    if (token.pos === 'VERB' && token.lower !== 'including' && token.lower !== 'include') break
    if (cues.verbs.has(i)) break
  }
  return found
}
