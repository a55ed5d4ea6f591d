import type { Found } from '../../context'
import { HAVE } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { readMeasures } from '../measure/reading'
import { LONG_EVENTS, PERIODS, SHORT_EVENTS } from './scope-words'

/** Where the words about a figure lie: from the figure before it to the one after it. */
function nearby(view: View, at: number): [number, number] {
  const before = view.spots[at - 1]
  const after = view.spots[at + 1]
  const from = before ? before.end + 1 : 0
  return [from, after ? after.lead : view.tokens.length]
}

function isDaily(words: string[]): boolean {
  const text = words.join(' ')
  if (/\b(?:past|last|previous|preceding) (?:24|twenty - four|48|72) hours\b/.test(text)) return true
  if (/\b(?:single|one) day\b|\b(?:a|per|each|every) day\b|\bdaily\b/.test(text)) return true
  return /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday) alone\b/.test(text)
}

function isRunning(words: string[]): boolean {
  const text = words.join(' ')
  if (/\bto date\b|\bso far (?:this|in)\b|\bthis (?:year|month)\b|\bover the course of\b/.test(text))
    return true
  const since = words.indexOf('since')
  if (since >= 0 && since < words.length - 1) return true
  return /\b(?:in|during|over) (?:the )?(?:past|last|nearly|almost|more than|first)?\s?\S{1,12} (?:years|months|weeks)\b/.test(
    text,
  )
}

/** A day's count, or a count that runs over a war, a year, an epidemic. */
export function scopeOfPeriod(view: View, at: number, isMeasured: boolean): Found | null {
  const [from, to] = nearby(view, at)
  const tokens = view.tokens.slice(from, to)
  const words = tokens.map(({ lower }) => lower)
  const whole = view.tokens.map(({ lower }) => lower)
  if (isDaily(words)) return { scope: 'daily' }
  if (!isMeasured) return isRunning(words) ? { scope: 'running-total' } : null
  if (isRunning(words) || (view.spots.length === 1 && isRunning(whole))) return { scope: 'running-total' }
  const long = view.tokens.some(({ lemma, lower, pos }, i) => {
    if (!LONG_EVENTS.has(lemma) && !LONG_EVENTS.has(lower)) return false
    if (pos !== 'NOUN' && lower !== 'fighting') return false
    const before = view.tokens[i - 1]?.lower ?? ''
    return ['the', 'this', 'in', 'while', 'during', 'a'].includes(before) || PERIODS.has(lemma)
  })
  const short = view.tokens.some(({ lemma }) => SHORT_EVENTS.has(lemma))
  const cue = readMeasures(view)[at]?.link?.cue
  const perfect =
    cue !== undefined && view.tokens.slice(cue.start, cue.verb).some(({ lower }) => HAVE.has(lower))
  if (long && !short && perfect) return { scope: 'running-total', inferred: ['scope'] }
  return null
}
