import type { Extractor } from '../context'
import { viewOf } from '../grammar/view'

const RISES = new Set(
  'rise climb jump grow increase fall drop decline decrease slip ease surge soar swell edge shrink revise raise cut up down'.split(
    ' ',
  ),
)
const BEFORE_NOW = new Set(['earlier', 'initially', 'previously', 'originally'])
const FIRST_COUNTS = new Set(['initial', 'earlier', 'previous', 'former', 'early', 'original'])
const COUNTS = new Set(
  'toll report count figure estimate tally number total reading assessment statement source news account information'.split(
    ' ',
  ),
)

/** A value that the sentence sets against the present one: "to 43 from 12", "up from 12", "had earlier put it at 12". */
export const earlier: Extractor = {
  name: 'earlier',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const { tokens } = view
    const { lead } = view.spots[at]!
    const word = (i: number) => tokens[lead - i]?.lower ?? ''
    if (word(1) === 'from') {
      for (let i = lead - 2; i >= 0 && i > lead - 9; i--) {
        const { lemma, lower, pos } = tokens[i]!
        if (RISES.has(lemma) || RISES.has(lower)) return { earlier: true }
        if (pos === 'VERB' || lower === ';') break
      }
      return null
    }
    if ((word(1) === 'with' || word(1) === 'to') && word(2).startsWith('compar')) return { earlier: true }
    if (
      word(1) === 'versus' ||
      (word(1) === 'against' && /^(last|a|in|the|year)/.test(tokens[view.spots[at]!.end + 1]?.lower ?? ''))
    )
      return { earlier: true }
    for (let i = lead - 1; i >= 0 && i > lead - 14; i--) {
      const { lower, text } = tokens[i]!
      if (text === ';' || text === ':' || lower === 'but' || lower === 'later' || lower === 'now') return null
      if (BEFORE_NOW.has(lower) && !/^(today|this|on|in)$/.test(tokens[i + 1]?.lower ?? ''))
        return { earlier: true }
      if (lower === 'first' && tokens[i - 1]?.lower === 'at') return { earlier: true }
      const next = tokens[i + 1]
      if (
        FIRST_COUNTS.has(lower) &&
        next &&
        (COUNTS.has(next.lemma) || COUNTS.has(tokens[i + 2]?.lemma ?? ''))
      )
        return { earlier: true }
    }
    return null
  },
}
