import type { Claim } from '../types'
import { remembered } from './memo'
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

/** Formats by currency: making one costs more than all that it is used for. */
const MONEY = new Map<string, Intl.NumberFormat>()

function formatMoney(number: number, currency: string): string {
  const known = MONEY.get(currency)
  const money = { style: 'currency', currency, maximumFractionDigits: 0 } as const
  const format = known ?? new Intl.NumberFormat(LOCALE, money)
  if (!known) MONEY.set(currency, format)
  return format.format(number)
}

/** Below a thousand a whole number is written as it is. */
function formatPlain(number: number): string {
  return Number.isInteger(number) && number >= 0 && number < 1000 ? String(number) : NUMBER.format(number)
}

/** Units that the platform knows how to write out ("60 miles", "1 hectare"), by ours. */
const WRITTEN_UNITS: Readonly<Record<string, string>> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'centimeter',
  mm: 'millimeter',
  mile: 'mile',
  yard: 'yard',
  ft: 'foot',
  inch: 'inch',
  ha: 'hectare',
  acre: 'acre',
  kg: 'kilogram',
  g: 'gram',
  lb: 'pound',
  oz: 'ounce',
  stone: 'stone',
  l: 'liter',
  ml: 'milliliter',
  'km/h': 'kilometer-per-hour',
  mph: 'mile-per-hour',
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
}

const UNIT_FORMATS = new Map<string, Intl.NumberFormat>()

function formatMeasured(number: number, unit: string): string {
  const name = WRITTEN_UNITS[unit]
  if (name === undefined) return `${formatPlain(number)} ${unit}`
  const known = UNIT_FORMATS.get(unit)
  const long = { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: 2 } as const
  const format = known ?? new Intl.NumberFormat(LOCALE, long)
  if (!known) UNIT_FORMATS.set(unit, format)
  return format.format(number)
}

/** A number with its unit: 6,000 · 45% · £1,200. */
export function formatNumber(number: number, unit: string): string {
  if (unit === 'people' || unit === 'things' || unit === '') return formatPlain(number)
  if (unit === 'percent') return `${formatPlain(number)}%`
  if (unit === 'percentage-points') return `${formatPlain(number)} points`
  return CURRENCY.test(unit) ? formatMoney(number, unit) : formatMeasured(number, unit)
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
  const known = WRITTEN_GAPS.get(days)
  if (known !== undefined) return known
  const gap = GAPS.find(({ from }) => days >= from) ?? IN_DAYS
  const written = gap.format.format(Math.max(1, Math.round(days / gap.days)))
  WRITTEN_GAPS.set(days, written)
  return written
}

/** A gap is a whole number of days, mostly a small one. */
const WRITTEN_GAPS = new Map<number, string>()

const HEDGES: Partial<Record<Claim['bound'], PhraseKey>> = {
  about: 'about',
  'at-least': 'atLeast',
  'more-than': 'moreThan',
  'up-to': 'upTo',
  'less-than': 'lessThan',
  nearly: 'nearly',
}

/** A claim's value with its hedge: "at least 100", "10,000 to 12,000"; vague words as they were written. */
export const formatValue = remembered((claim: Claim): string => {
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
})

function hedged(number: string, key: PhraseKey | undefined): string {
  return key ? say({ key, values: { number } }) : number
}

/** A count of reports or origins with its noun: "1 report", "3 origins". */
export function formatCount(count: number, one: PhraseKey, other: PhraseKey): string {
  const key = PLURAL.select(count) === 'one' ? one : other
  return say({ key, values: { count: NUMBER.format(count) } })
}
