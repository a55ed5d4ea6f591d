const UNITS: Record<string, number> = {
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  wk: 604_800,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
}

const AGO =
  /(?:^|[^\d.,])(\d{1,3}|an?|one)\s?(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|[smhdw])\s{1,2}ago\b/i

const seconds = (unit: string): number => UNITS[unit.toLowerCase().replace(/(?<=..)s$/, '')] ?? 0

/**
 * The moment that "17 hours ago" or "yesterday" means when read at `readAt`, as ISO 8601: to the second for minutes and
 * hours, as a day for longer. Null where the text has no such phrase.
 */
export function relativeDate(text: string, readAt: string): string | null {
  const now = Date.parse(readAt)
  if (Number.isNaN(now)) return null
  const ago = AGO.exec(text)
  if (ago) {
    const count = /^\d/.test(ago[1] ?? '') ? Number(ago[1]) : 1
    const unit = seconds(ago[2] ?? '')
    const iso = new Date(now - count * unit * 1000).toISOString()
    return unit < 86_400 ? `${iso.slice(0, 19)}Z` : iso.slice(0, 10)
  }
  if (/^\W*(?:just now|moments ago)\W*$/i.test(text)) return `${new Date(now).toISOString().slice(0, 19)}Z`
  if (/^\W*yesterday\b/i.test(text) && text.length < 40)
    return new Date(now - 86_400_000).toISOString().slice(0, 10)
  return null
}
