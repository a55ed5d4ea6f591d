import { isoDay, writtenDate, type DayOrder } from './written-date'

const ISO =
  /^((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T\s](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i
const EPOCH = /^\d{10}(?:\d{3})?$/

function offset(zone: string | undefined): string {
  if (zone === undefined || /^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  return zone.length === 3 ? `${zone}:00` : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}

/**
 * A date of a page's markup as ISO 8601, the publisher's own day and time zone kept; a time without a zone is taken as UTC.
 * Null where it isn't a date.
 * @param order how the publisher writes dates in figures; null where that isn't known
 */
export function isoDate(value: string, order: DayOrder | null = null): string | null {
  const text = value.trim()
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  const iso = ISO.exec(text)
  if (!iso) return writtenDate(text, order)
  const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (day === null || iso[4] === undefined) return day
  if (Number(iso[4]) > 23 || Number(iso[5]) > 59) return day
  return `${day}T${iso[4]}:${iso[5]}:${iso[6] ?? '00'}${offset(iso[7])}`
}
