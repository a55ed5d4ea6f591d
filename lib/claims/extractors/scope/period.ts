import type { Found } from '../../context'
import { HAVE } from '../../grammar/forms'
import { isSpan } from '../../grammar/objects'
import type { View } from '../../grammar/view'
import { once } from '../../once'
import { readMeasures } from '../measure/reading'
import { LONG_EVENTS, SHORT_EVENTS } from './scope-words'

/** The words of a sentence from one token to another, names as written so that "the Daily Echo" is no daily count. */
function wordsOf(view: View, from: number, to: number): string {
  return view.tokens
    .slice(from, to)
    .map(({ text, lower, pos }) => (pos === 'PROPN' && /^Da/.test(text) ? text : lower))
    .join(' ')
}

/** Words that begin a clause with a time of its own. */
const CLAUSES = new Set([
  'when',
  'where',
  'who',
  'which',
  'after',
  'before',
  'because',
  ';',
  'but',
  'bringing',
  'raising',
  'taking',
  'pushing',
])

/** The words about a figure: from the figure before it to the one after it; how long ("24 hours") parts none. */
function nearby(view: View, at: number): string {
  let before = at - 1
  while (before >= 0 && isSpan(view.spots[before]!)) before--
  let after = at + 1
  while (after < view.spots.length && isSpan(view.spots[after]!)) after++
  let from = before >= 0 ? view.spots[before]!.end + 1 : 0
  let to = after < view.spots.length ? view.spots[after]!.lead : view.tokens.length
  const { lead, wide } = view.spots[at]!
  for (let i = from; i < lead; i++) if (CLAUSES.has(view.tokens[i]!.lower)) from = i + 1
  const own = /^who|^which/.test(view.tokens[wide + 1]?.lower ?? '') ? wide + 1 : wide
  for (let i = to - 1; i > own; i--) if (CLAUSES.has(view.tokens[i]!.lower)) to = i
  return wordsOf(view, from, to)
}

const DAY =
  /\b(?:past|last|previous|preceding) (?:24|twenty - four|48|72) hours?\b|\bin (?:the )?(?:24|twenty - four) hours\b|\b(?:past|last|previous) day\b|\b(?:single|one) day\b|\bdaily\b|\b(?:every|each) day\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|night) alone\b/
/** Not "43 a day earlier", which tells when. */
const EACH_DAY = /^(?:a|per|each|every) day\b(?! (?:earlier|before|later|ago|after|previously))/
const RUNNING =
  /\bin (?:19|20)\d\d alone\b|\bto date\b|\bso far (?:this|in)\b|(?<!earlier |later |late )\bthis (?:year|month)\b|\bover the course of\b|\b(?:every|each) year\b|\bsince (?:\S{1,12} ){0,2}(?:january|february|march|april|may|june|july|august|september|october|november|december|[12]\d{3}|war|invasion|conflict|offensive|outbreak|beginning|start|launching)\b|\b(?:in|during|over) (?:the )?(?:past|last|nearly|almost|more than) (?:\S{1,12} ){0,2}(?:years?|months?|weeks?)\b|\b(?:in|during|over) the first (?:(?:\S{1,12} ){0,2}(?:years|months|weeks)|quarter|half)\b/
/** "the deadliest attack in the past five years", "for the fourth time this month": one among many, told by its rank. */
const RANKED =
  /\b(?:first|second|third|\d{1,3}(?:st|nd|rd|th)|(?:four|fif|six|seven|eigh|nin|ten)th|latest|deadliest|worst|bloodiest|biggest|largest)\b(?: [^ ,;]{1,14}){1,6}? (?:so far )?(?:this (?:year|month)|in (?:(?:the|past|last|nearly|almost|more|than|over|about) ){0,3}(?:\S{1,8} )?(?:years?|months?|weeks?))\b/
const EACH_YEAR = /^(?:a|per|each|every) (?:year|month)\b(?! (?:earlier|before|later|ago|after|previously))/
/** "Last year 1,200 people drowned": of a year, unless of one happening in it. */
const LAST_YEAR = /(?:^|, )last year\b(?! ['’])/
/** "since the dam burst": since one happening, whose toll it is. */
const SINCE_EVENT =
  /\bsince the (?:\S{1,14} ){0,3}(?:burst|collapsed?|sank|capsized|crash(?:ed)?|derail\S{1,4}|erupt\S{1,4}|quake|earthquake|landslides?|mudslides?|storms?|cyclone|hurricane|typhoon|floods?|struck|hit)\b/
const SINCE = /\bsince (?:the|then|it|they|its|\S{1,14}ing)\b/

const IN_WAR =
  /\b(?:in|during|throughout) (?:the|this|\S{1,14} [’']s) (?:\S{1,12} ){0,2}(?:war|conflict|genocide|pandemic|epidemic|outbreak|uprising|insurgency)\b(?! -)/

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
const RANGE = new RegExp(
  `\\b(?:between|from) (?:\\S{1,9} ){0,2}?(${MONTH}|[12]\\d{3})\\b(?: \\S{1,5}){0,3} (?:and|to|until|till|through|–|-) (?:\\S{1,9} ){0,2}?(${MONTH}|[12]\\d{3})\\b`,
)

/** "between May 2021 and March 2022", "from 2015 to 2019": more than one month, or more than one year. */
function isLongRange(words: string): boolean {
  const range = RANGE.exec(words)
  return range !== null && range[1] !== range[2]
}

/** Whether the sentence speaks of a war, an epidemic: not of one strike in it. */
const isLong = once((view: View): boolean => {
  const long = view.tokens.some(({ lemma, lower, pos }, i) => {
    const named = LONG_EVENTS.has(lemma) || LONG_EVENTS.has(lower)
    if (!named || (pos !== 'NOUN' && lower !== 'fighting')) return false
    return ['the', 'this', 'in', 'while', 'during', 'a'].includes(view.tokens[i - 1]?.lower ?? '')
  })
  return long && !isOfShort(view)
})

const isOfShort = once((view: View) => view.tokens.some(({ lemma }) => SHORT_EVENTS.has(lemma)))

/** How far the words that open a sentence reach, in tokens. */
const FAR = 60

const OPENED: ReadonlySet<string> = new Set([...CLAUSES, 'while'])
const CLOSED: ReadonlySet<string> = new Set([...OPENED, ','])

/** Whether a clause, or a list of another verb's, begins between two tokens. */
function parted(view: View, from: number, to: number, marks: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (marks.has(view.tokens[i]!.lower)) return true
  return false
}

/** The first and the last count of a sentence. */
const outerCounts = once(({ spots }: View) => ({
  first: spots.find((spot) => !isSpan(spot)),
  last: spots.findLast((spot) => !isSpan(spot)),
}))

/** What opens or closes the sentence, outside its figures, bears on all of them, unless a clause begins between. */
function shared(view: View, at: number): string {
  const { first, last } = outerCounts(view)
  const own = view.spots[at]!
  if (!first || !last) return ''
  const opens =
    own.lead > first.lead && own.lead < first.lead + FAR && !parted(view, first.lead, own.lead, OPENED)
  const closes =
    own.lead < last.lead && last.lead < own.lead + FAR && !parted(view, own.wide + 1, last.lead, CLOSED)
  const end = closes ? wordsOf(view, last.wide + 1, view.tokens.length) : ''
  return `${opens ? wordsOf(view, 0, first.lead) : ''} ${/^(?:[^,;]*)/.exec(end)?.[0] ?? ''}`
}

/** A day's count, or a count that runs over a war, a year, an epidemic. */
export function scopeOfPeriod(view: View, at: number, isMeasured: boolean): Found | null {
  const spot = view.spots[at]!
  if (isSpan(spot)) return null
  const words = `${nearby(view, at)} ${shared(view, at)}`
  if (DAY.test(words) || EACH_DAY.test(wordsOf(view, spot.wide + 1, spot.wide + 4))) return { scope: 'daily' }
  if (EACH_YEAR.test(wordsOf(view, spot.wide + 1, spot.wide + 4))) return { scope: 'running-total' }
  if (RUNNING.test(words.replace(RANKED, ' ')) || isLongRange(words)) return { scope: 'running-total' }
  if (!isMeasured) return null
  if (LAST_YEAR.test(words.trim()) && !isOfShort(view)) return { scope: 'running-total', inferred: ['scope'] }
  if (SINCE.test(words) && !SINCE_EVENT.test(words)) return { scope: 'running-total' }
  if (IN_WAR.test(words)) return { scope: 'running-total', inferred: ['scope'] }
  const cue = readMeasures(view)[at]?.link?.cue
  const perfect = cue && view.tokens.slice(cue.start, cue.verb).some(({ lower }) => HAVE.has(lower))
  return perfect && isLong(view) ? { scope: 'running-total', inferred: ['scope'] } : null
}
