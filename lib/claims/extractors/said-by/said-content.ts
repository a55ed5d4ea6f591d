import { BESIDE } from './said-words'
import type { Quote } from './quotes'
import type { Speech } from './speech'
import type { Unit } from './units'

/** A stretch of the article's text, by offsets. */
export interface Stretch {
  start: number
  end: number
}

/** An attribution with what was said, by offsets in the article's text. */
export interface Said {
  rule: string
  speaker: Stretch
  /** The source as written. */
  name: string
  /** The source is named by a proper name, not by what it is. */
  isProper: boolean
  /** Apposition that tells who it is, "" where there is none. */
  more: string
  carrier: string | null
  clause: Stretch
  content: Stretch[]
  depth: 0 | 1
}

/** Whether another clause begins at this unit: "; ", ", while", "and" before a speaker. */
const isBeside = (unit: Unit | undefined) => Boolean(unit && BESIDE.has(unit.lower))

/** Where the clause of a later speech begins, if it stands beside what came before and not inside it; else -1. */
function ownClause(units: readonly Unit[], later: Speech, after: number): number {
  const first = later.left === null ? later.clause[0] : -1
  if (first >= 0) {
    let at = first - 1
    while (at > after && (units[at]?.pos === 'ADV' || units[at]?.text === ',')) at--
    return at > after && isBeside(units[at]) ? at : -1
  }
  for (let at = later.clause[0] - 1; at > after; at--) {
    const isBreak =
      units[at]?.text === ';' ||
      (units[at - 1]?.text === ',' &&
        /^(?:and|but|while|whereas|although|though)$/.test(units[at]?.lower ?? ''))
    if (isBreak && units.slice(at, later.clause[0]).some(({ pos, isQuote }) => pos === 'VERB' || isQuote))
      return at
  }
  return -1
}

const byPlace = (a: Speech, b: Speech) => a.clause[0] - b.clause[0]

/** Last unit (exclusive) of what follows a speech, cut where a later speaker's own clause begins. */
function rightEnd(units: readonly Unit[], speech: Speech, others: readonly Speech[]): number {
  const cuts = others
    .filter((other) => other.clause[0] > speech.clause[1])
    .map((other) => ownClause(units, other, speech.clause[1]))
    .filter((cut) => cut > 0)
  return Math.min(units.length, speech.ceiling ?? units.length, ...cuts)
}

/** First unit of what precedes a speech: after an earlier speaker's clause, where its own begins. */
function leftStart(units: readonly Unit[], speech: Speech, others: readonly Speech[]): number {
  const floors = others
    .filter((other) => other.clause[1] < speech.clause[0])
    .map((other) => ownClause(units, speech, other.clause[1]))
    .filter((cut) => cut >= 0)
  return Math.max(speech.floor ?? 0, ...floors)
}

const whole = (stretch: Stretch, quotes: readonly Quote[]): Stretch => {
  const first = quotes.find(({ start, end }) => start <= stretch.start && end > stretch.start)
  const last = quotes.find(({ start, end }) => start < stretch.end && end >= stretch.end)
  return { start: first?.start ?? stretch.start, end: last?.end ?? stretch.end }
}

function stretchOf(units: readonly Unit[], first: number, end: number): Stretch | null {
  const [from, to] = [units[first], units[end - 1]]
  return from && to && end > first ? { start: from.start, end: to.end } : null
}

/**
 * What each speech of a sentence says, by offsets. A quote that the sentence opens or closes is taken whole.
 * @param text the article's text
 */
export function placeContent(
  units: readonly Unit[],
  found: readonly Speech[],
  quotes: readonly Quote[],
  text: string,
): Said[] {
  const speeches = [...found].sort(byPlace)
  return speeches.flatMap((speech) => {
    const others = speeches.filter((other) => other !== speech && other.depth === 0)
    const pieces: (Stretch | null)[] = []
    if (speech.left !== null) pieces.push(stretchOf(units, leftStart(units, speech, others), speech.left))
    if (speech.right !== null) pieces.push(stretchOf(units, speech.right, rightEnd(units, speech, others)))
    const content = pieces.filter((piece) => piece !== null).map((piece) => whole(piece, quotes))
    const speaker = stretchOf(units, speech.speaker[0], speech.speaker[1] + 1)
    const paragraphEnd = speech.rule === 'transcript' ? text.indexOf('\n', content[0]?.end ?? 0) : -1
    const clause = stretchOf(units, speech.clause[0], speech.clause[1] + 1)
    if (!speaker || !clause) return []
    const read = (run: Speech['more']) => {
      const stretch = run && stretchOf(units, run[0], run[1] + 1)
      return stretch ? text.slice(stretch.start, stretch.end) : null
    }
    return [
      {
        rule: speech.rule,
        speaker,
        name: text.slice(speaker.start, speaker.end),
        isProper: units[speech.speaker[1]]?.pos === 'PROPN',
        more: read(speech.more) ?? '',
        carrier: read(speech.carrier),
        clause,
        content: [
          ...content.map((piece) => (paragraphEnd < 0 ? piece : { ...piece, end: paragraphEnd })),
          ...adjoining(units, speech, quotes, text),
        ],
        depth: speech.depth,
      },
    ]
  })
}

/** A quote that ends right before the sentence, or begins right after it: "“…?” he said.", "She said:" and a new line. */
function adjoining(
  units: readonly Unit[],
  speech: Speech,
  quotes: readonly Quote[],
  text: string,
): Stretch[] {
  const [first, last] = [units[0], units.at(-1)]
  if (!first || !last) return []
  const beside: Stretch[] = []
  if (speech.clause[0] === 0 && speech.left !== null) {
    const before = quotes.findLast(({ end }) => end <= first.start)
    // A paragraph's last words are not those of the speaker who opens the next.
    if (before && /^[^\S\n]*$/.test(text.slice(before.end, first.start))) beside.push(before)
  }
  if (speech.clause[1] >= units.length - 2 && /^[:,]$/.test(last.text)) {
    const next = quotes.find(({ start }) => start >= last.end)
    if (next && !text.slice(last.end, next.start).trim()) beside.push(next)
  }
  return beside
}
