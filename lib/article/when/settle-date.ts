import type { DateSource, Trace } from '../../types'

/** A date that the page or its address tells. */
export interface DateSign {
  /** ISO 8601, a day or a moment. */
  date: string
  from: DateSource
}

const DAY = 86_400_000
/** A page can be published a little after its address was made, or be shown again weeks later; not seasons. */
const ADDRESS_SLACK = 45 * DAY
/** Clocks and time zones differ by up to a day. */
const FUTURE_SLACK = 1.5 * DAY

/** Falling order of trust: what is written for machines, then for readers, then the address, then what is counted back. */
const TRUST: readonly DateSource[] = [
  'json-ld',
  'meta',
  'microdata',
  'time-element',
  'text',
  'address',
  'relative',
]

const time = (sign: DateSign) => Date.parse(sign.date)

/**
 * The date to believe. Dates after the reading are not possible. Of the rest the most trusted source wins, unless the
 * address tells a day and that source is more than 45 days off it: then the first source near the address, or the address.
 */
export function settleDate(signs: DateSign[], readAt: string, trace?: Trace): DateSign | null {
  const now = Date.parse(readAt)
  const possible = signs.filter((sign) => !(time(sign) > now + FUTURE_SLACK) && !Number.isNaN(time(sign)))
  const ordered = TRUST.flatMap((from) => possible.filter((sign) => sign.from === from))
  const best = ordered[0] ?? null
  const address = ordered.find((sign) => sign.from === 'address')
  if (best === null || address === undefined || Math.abs(time(best) - time(address)) <= ADDRESS_SLACK)
    return best
  const near = ordered.find((sign) => Math.abs(time(sign) - time(address)) <= ADDRESS_SLACK) ?? address
  trace?.({
    room: 'article',
    rule: 'date',
    found: near.date,
    why: `the page says ${best.date} (${best.from}), its address ${address.date}: the address is the publisher's own and is not rewritten`,
  })
  return near
}
