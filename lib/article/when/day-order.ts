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
/** Languages whose countries all write the day first. */
const DAY_FIRST_LANGUAGES = new Set(
  'de fr es pt it nl no da fi pl cs ro tr id vi ru uk el he ar bg sr hr sk'.split(' '),
)

const orderIn = (country: string): DayOrder | null =>
  MONTH_FIRST.has(country) ? 'month-first' : BOTH.has(country) ? null : 'day-first'

/**
 * The order of day and month in a publisher's dates: by its country, else by the country of the locale that the page gives, else by
 * its language; null where none of them tells, or both orders are in use.
 * @param locale as "en_GB" or "en-GB"; "" where the page gives none
 * @param language BCP 47 primary language of the text; "und" where it can't be told
 */
export function dayOrderOf(url: string, locale = '', language = 'und'): DayOrder | null {
  const host = hostName(url)
  const known = host === '' ? null : outletOf(host)
  if (known !== null && known.country !== '') return orderIn(known.country)
  if (DAY_FIRST_ENDS.test(host)) return 'day-first'
  const region = /^[a-z]{2,3}[-_]([A-Z]{2})$/.exec(locale)?.[1]
  // "en_US" is what publishing systems say where nobody chose.
  if (region !== undefined && region !== 'US') return orderIn(region)
  return DAY_FIRST_LANGUAGES.has(language) ? 'day-first' : null
}
