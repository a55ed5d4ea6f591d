import type { Claim, Report } from '../lib/types'

/** A figure of a report, and the headline's tellings of it that are shown with it. */
export interface Told<T> {
  figure: T
  headline: T[]
}

/** Where the headline ends in a report's text; 0 where the text has none. */
function headlineEnd({ title, text }: Report): number {
  const first = text.split('\n', 1)[0] ?? ''
  return first.trim() !== '' && first.trim() === title.trim() ? first.length : 0
}

/** The one number that a claim states; null for an interval. */
function numberOf({ low, high, bound }: Claim): number | null {
  if (bound === 'between' || bound === 'vague') return null
  if (low !== null && high !== null && low !== high) return null
  return low ?? high
}

/** The same ends; or the same number, for headlines drop or add a hedge ("6,000 killed", "around 6,000 were killed"). */
function isSameNumber(a: Claim, b: Claim): boolean {
  if (a.low === b.low && a.high === b.high) return true
  const [one, other] = [numberOf(a), numberOf(b)]
  const isOneBare = a.bound === 'exact' || b.bound === 'exact'
  return one !== null && one === other && isOneBare
}

/** Both texts state it, and nothing is in both. */
function statesOther(field: 'who' | 'where', a: Claim, b: Claim): boolean {
  const isStated = (claim: Claim) => claim[field].length > 0 && !claim.inferred.includes(field)
  return isStated(a) && isStated(b) && !a[field].some((name) => b[field].includes(name))
}

const ALIKE = ['measure', 'status', 'change', 'unit', 'earlier'] as const

/** True where a figure of the headline and one of the body are one figure told twice. */
export function isToldTwice(headline: Claim, body: Claim): boolean {
  if (!isSameNumber(headline, body) || ALIKE.some((field) => headline[field] !== body[field])) return false
  if (headline.measure === 'other' && headline.countedLemma !== body.countedLemma) return false
  if ((headline.scope === 'part') !== (body.scope === 'part')) return false
  return !statesOther('who', headline, body) && !statesOther('where', headline, body)
}

/** How much a claim states. */
function fullness({ counted, who, where, asOf, saidBy, inferred }: Claim): number {
  const told = [counted, who, where, saidBy].filter(({ length }) => length > 0).length + (asOf ? 1 : 0)
  return told * 2 - inferred.length
}

/**
 * The figures of a report with each that the headline tells and the body tells again shown once: as the body tells it, the
 * fullest of its tellings. The order stays.
 */
export function showOnce<T extends { claim: Claim }>(report: Report, figures: T[]): Told<T>[] {
  const end = headlineEnd(report)
  const body = figures.filter(({ claim }) => claim.start >= end)
  const pairs = figures
    .filter(({ claim }) => claim.start < end)
    .map((headline) => {
      const tellings = body.filter(({ claim }) => isToldTwice(headline.claim, claim))
      const most = Math.max(...tellings.map(({ claim }) => fullness(claim)))
      return { headline, into: tellings.find(({ claim }) => fullness(claim) === most) }
    })
  const folded = new Set(pairs.filter(({ into }) => into).map(({ headline }) => headline))
  return figures
    .filter((figure) => !folded.has(figure))
    .map((figure) => ({
      figure,
      headline: pairs.filter(({ into }) => into === figure).map(({ headline }) => headline),
    }))
}
