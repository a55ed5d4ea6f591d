import type { Claim } from '../types'
import { type PhraseKey, say } from './phrases'

/** The language that sentences are written in. */
const LOCALE = 'en-GB'

const NUMBER = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 })
const DATE = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const PLURAL = new Intl.PluralRules(LOCALE)

const CURRENCY = /^[A-Z]{3}$/

/** A number with its unit: 6,000 · 45% · £1,200. */
export function formatNumber(number: number, unit: string): string {
  if (unit === 'percent') return `${NUMBER.format(number)}%`
  if (unit === 'percentage-points') return `${NUMBER.format(number)} points`
  if (CURRENCY.test(unit)) {
    const money = { style: 'currency', currency: unit, maximumFractionDigits: 0 } as const
    return new Intl.NumberFormat(LOCALE, money).format(number)
  }
  return unit === 'people' || unit === 'things' || unit === ''
    ? NUMBER.format(number)
    : `${NUMBER.format(number)} ${unit}`
}

/** An ISO date in words: 3 May 2025. */
export function formatDate(iso: string): string {
  const at = Date.parse(iso)
  return Number.isNaN(at) ? iso : DATE.format(at)
}

const gapIn = (unit: string) =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 })

/** From how many days on a gap is told in a unit, and how many days that unit has. */
const GAPS = [
  { from: 730, days: 365, format: gapIn('year') },
  { from: 60, days: 30.44, format: gapIn('month') },
  { from: 14, days: 7, format: gapIn('week') },
] as const
const IN_DAYS = { days: 1, format: gapIn('day') }

/** A number of days in the unit that suits it: 3 days, 2 weeks, 5 months. */
export function formatGap(days: number): string {
  const gap = GAPS.find(({ from }) => days >= from) ?? IN_DAYS
  return gap.format.format(Math.max(1, Math.round(days / gap.days)))
}

const HEDGES: Partial<Record<Claim['bound'], PhraseKey>> = {
  about: 'about',
  'at-least': 'atLeast',
  'more-than': 'moreThan',
  'up-to': 'upTo',
  'less-than': 'lessThan',
  nearly: 'nearly',
}

/** A claim's value with its hedge: "at least 100", "10,000 to 12,000"; vague words as they were written. */
export function formatValue(claim: Claim): string {
  const { low, high, bound, unit } = claim
  const anchor = low ?? high
  if (bound === 'vague' || anchor === null) return claim.figure.toLocaleLowerCase(LOCALE)
  const value =
    low !== null && high !== null && low !== high
      ? say({ key: 'between', values: { low: formatNumber(low, unit), high: formatNumber(high, unit) } })
      : hedged(formatNumber(anchor, unit), HEDGES[bound])
  if (claim.change === 'additional') return say({ key: 'more', values: { number: value } })
  if (claim.change === 'fewer') return say({ key: 'fewer', values: { number: value } })
  return value
}

function hedged(number: string, key: PhraseKey | undefined): string {
  return key ? say({ key, values: { number } }) : number
}

/** A count of reports or origins with its noun: "1 report", "3 origins". */
export function formatCount(count: number, one: PhraseKey, other: PhraseKey): string {
  const key = PLURAL.select(count) === 'one' ? one : other
  return say({ key, values: { count: NUMBER.format(count) } })
}
