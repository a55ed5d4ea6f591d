import { outletOf } from '../../outlets/look-up'
import { hostName } from '../who/site-of'
import type { DayOrder } from './written-date'

/** Countries whose newspapers write the month first in figures. */
const MONTH_FIRST = new Set(['US'])
/** Countries in which both orders are in use, by language or paper. */
const BOTH = new Set(['', 'CA', 'PH', 'PR', 'KE', 'GH', 'TW', 'JP', 'CN', 'KR'])
/** Ends of addresses that belong to a country in which the day is written first. */
const DAY_FIRST_ENDS =
  /\.(?:uk|ie|au|nz|in|pk|bd|lk|za|ng|fr|de|it|es|pt|nl|be|ch|at|dk|no|se|fi|pl|ru|ua|tr|gr|br|mx|ar)$/

/** The order of day and month in a publisher's dates, by its country; null where that isn't known or both are in use. */
export function dayOrderOf(url: string): DayOrder | null {
  const host = hostName(url)
  if (host === '') return null
  const known = outletOf(host)
  if (known !== null && known.country !== '')
    return MONTH_FIRST.has(known.country) ? 'month-first' : BOTH.has(known.country) ? null : 'day-first'
  return DAY_FIRST_ENDS.test(host) ? 'day-first' : null
}
