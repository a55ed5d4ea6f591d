const CHANGES =
  'up down rose risen rise rises rising fell fallen fall falls falling climbed climb dropped drop increased increase increases decreased decrease higher lower more fewer less jumped jump gained gain slipped slip edged accelerated slowed unchanged changed same growth grew grown declined decline widened narrowed improved'
const FROM = new RegExp(
  `\\b(?:${CHANGES.split(' ').join('|')})\\b(?:[^.;]|\\.\\d){0,60}?\\b(?:from|over)(?: (?:the )?(?:same|previous|prior) (?:\\p{Ll}+ )?(?:in|of|a))? $`,
  'iu',
)
const AGAINST = /\b(?:compared (?:with|to)|versus|vs\.?|against|than)(?: (?:in|on|for|during))? $/i
const RUNS_ON = /^ (?:to|until|till|through)\b/i
const STRETCH = / (?:to|until|till|through|and) |[-–—]/i
const NEAR = 110

/** "3.3% from a year ago", "up 0.2 point from September", "more than in May": the day of what is compared with, and of no count. */
export function isBaseline(text: string, date: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, date.start - NEAR), date.start)
  const words = text.slice(date.start, date.end)
  const own = /^(?:in|on|for|during|from|than) /i.exec(words)?.[0] ?? ''
  const lead = before + own
  return (
    AGAINST.test(lead) || (FROM.test(lead) && !STRETCH.test(words) && !RUNS_ON.test(text.slice(date.end)))
  )
}
