import { monthNumber } from './month-words'
import { isoDay } from './written-date'

const SPLIT = /[/-]((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/.?#-]|$)/i
/** "20250429", a clock perhaps behind it; "2025/0429". */
const JOINED = /(?:^|[/_-])((?:19|20)\d\d)\/?([01]\d)([0-3]\d)(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?=[/._-]|$)/

/** The day told by an address ("/2025/04/29/", "-20250429.html"), as YYYY-MM-DD, or null. */
export function addressDate(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const split = SPLIT.exec(path)
  if (split) {
    const month = monthNumber(split[2] ?? '') || Number(split[2])
    const day = Number.isNaN(month) ? null : isoDay(Number(split[1]), month, Number(split[3]))
    if (day !== null) return day
  }
  const joined = JOINED.exec(path)
  return joined ? isoDay(Number(joined[1]), Number(joined[2]), Number(joined[3])) : null
}
