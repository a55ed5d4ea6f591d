import type { Claim, Report, Scope } from '../../types'

const MS_PER_DAY = 86_400_000

/** Whole days since 1970-01-01 (UTC) of an ISO date or date-time; null where it is none. */
export function dayOf(iso: string | null | undefined): number | null {
  if (!iso) return null
  const at = Date.parse(iso.length > 10 ? iso : `${iso}T00:00:00Z`)
  return Number.isNaN(at) ? null : Math.floor(at / MS_PER_DAY)
}

/** When a claim's count holds, and of which days it speaks. */
export interface Timing {
  /** The day by which the count was known; null where no date is told. */
  counted: number | null
  /** True where that day was worked out from the article's own date. */
  countedInferred: boolean
  /** First and last day of what is counted; `from` is null for a total whose beginning isn't told. */
  from: number | null
  to: number | null
  /** True where the text itself names those days. */
  stated: boolean
  /** Day of publication; where none is told, the day that the article's text was read to be of. */
  published: number | null
}

/** What happened on one day, and counts no further back; a total or a stock as of one day doesn't tell its beginning. */
const OF_ONE_DAY: ReadonlySet<Scope> = new Set<Scope>(['event', 'part', 'daily'])

function beginningOf({ asOf }: Claim, scope: Scope): number | null {
  if (!asOf || (asOf.from === asOf.to && !OF_ONE_DAY.has(scope))) return null
  return dayOf(asOf.from)
}

/** The day by which the counts of an article without a date were dated. */
function workedOutDay({ claims }: Report): number | null {
  const dated = claims.find(({ asOf, inferred }) => asOf?.from === asOf?.to && inferred.includes('asOf'))
  return dayOf(dated?.asOf?.to)
}

/**
 * When a claim holds. A toll of one event is known as of its article, whichever day the event fell on, and so is a
 * count without a date; a running total, a stock or an earlier value as of the date that the text gives.
 */
export function timingOf(claim: Claim, report: Report, scope: Scope): Timing {
  const published = dayOf(report.updatedAt) ?? dayOf(report.publishedAt) ?? workedOutDay(report)
  const to = dayOf(claim.asOf?.to)
  const stated = to !== null && !claim.inferred.includes('asOf')
  const from = stated ? beginningOf(claim, scope) : null
  const ofEvent = (scope === 'event' || scope === 'part') && !claim.earlier
  const untold = ofEvent || (!stated && !claim.earlier)
  const byArticle = untold && published !== null && (to === null || published >= to)
  return {
    counted: byArticle ? published : (to ?? published),
    countedInferred: byArticle || !stated,
    from,
    to,
    stated,
    published,
  }
}

/** First and last day of what is counted. */
export interface Span {
  from: number
  to: number
}

/** The days that a text states of a count which is of no single event; null where it states none. */
export function spanOf(scope: Scope, { from, to, stated }: Timing): Span | null {
  return from === null || to === null || !stated || scope === 'event' ? null : { from, to }
}
