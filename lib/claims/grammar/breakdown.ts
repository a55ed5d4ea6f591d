import { FORMS } from './forms'
import { kindOf } from './people'
import type { View } from './view'

const MARKS = new Set([',', ':', '(', '–', '—', '-'])
const JOINS = new Set([',', 'and', '&', 'plus'])
const LIGHT = new Set(['all', 'both', 'namely', 'and'])

/** How far behind a whole its list may open, how long a phrase in it may be, in tokens, and how many figures back the whole stands. */
const OPENS_WITHIN = 16
const PHRASE = 7
const BACK = 6

/** Where a phrase that starts with an article ends: after its noun for a person; -1 where it has none. */
function endOfPerson({ tokens }: View, at: number): number {
  for (let i = at + 1; i < at + PHRASE; i++) {
    const token = tokens[i]
    if (!token || token.pos === 'VERB' || token.pos === 'PUNCT') return -1
    if (kindOf(token) === 'people' && tokens[i + 1]?.pos !== 'NOUN') return i
  }
  return -1
}

/** "Four from one household": tells where its people are from, and counts none. */
const isFamily = ({ tokens, spots }: View, at: number) =>
  /^(?:from|of|in)$/.test(tokens[spots[at]!.lead - 1]?.lower ?? '') &&
  /^(?:family|household|house|village|town)$/.test(tokens[spots[at]!.head]?.lemma ?? '')

/** The next join after a phrase, over where its people are from; -1 where the list ends. */
function joinAfter(view: View, end: number): number {
  const { tokens, startsAt } = view
  for (let i = end + 1; i < end + PHRASE; i++) {
    const token = tokens[i]
    if (!token || (startsAt[i]! >= 0 && !isFamily(view, startsAt[i]!))) return -1
    if (i === end + 1 && FORMS.has(token.lower)) continue
    if (token.pos === 'VERB' || token.pos === 'AUX') return -1
    if (JOINS.has(token.lower)) return i
    if (token.pos === 'PUNCT') return -1
  }
  return -1
}

/** The figures of a list that opens after a mark, and what all its phrases sum to. */
function listAfter(view: View, mark: number): { parts: number[]; sum: number; phrases: number } {
  const { tokens, startsAt, spots } = view
  const parts: number[] = []
  let [sum, phrases] = [0, 0]
  let i = mark + 1
  while (i >= 0 && i < tokens.length) {
    while (LIGHT.has(tokens[i]?.lower ?? '')) i++
    const at = startsAt[i] ?? -1
    const isArticle = /^(?:an?|one|another)$/.test(tokens[i]?.lower ?? '')
    const end = at >= 0 ? spots[at]!.wide : isArticle ? endOfPerson(view, i) : -1
    if (end < 0) break
    if (at >= 0) parts.push(at)
    sum += at >= 0 ? (spots[at]!.figure.low ?? 0) : 1
    phrases++
    const join = joinAfter(view, end)
    if (join < 0) break
    i = join + 1
  }
  return { parts, sum, phrases }
}

/**
 * "five climbers, two women and three men", "six people drowned – a man and five children": phrases beside each
 * other that sum to the figure before them are its parts. Gives the index of that figure, or -1.
 */
export function wholeOf(view: View, at: number): number {
  for (let whole = at - 1; whole >= 0 && whole > at - BACK; whole--) {
    const { end, figure } = view.spots[whole]!
    const value = figure.low ?? figure.high ?? 0
    if (value < 2 || figure.kind !== 'count') continue
    for (let i = end + 1; i < end + OPENS_WITHIN && i < view.spots[at]!.lead; i++) {
      const token = view.tokens[i]!
      if (
        token.text === ';' ||
        (view.startsAt[i]! >= 0 && figure.kind !== view.spots[view.startsAt[i]!]!.figure.kind)
      )
        break
      if (!MARKS.has(token.text)) continue
      const { parts, sum, phrases } = listAfter(view, i)
      if (phrases > 1 && sum === value && parts.includes(at)) return whole
    }
  }
  return -1
}
