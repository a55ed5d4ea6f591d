import { type Check, type Finding, SAME, UNKNOWN } from '../finding'

const OTHER: Finding = { stand: 'other', why: 'otherPeriod' }

/** Two beginnings this near are one: "since the war began" is dated by the day or by the month. */
const SAME_BEGINNING_DAYS = 31

const WIDER: Finding = { stand: 'wider', why: 'widerPeriod' }
const NARROWER: Finding = { stand: 'narrower', why: 'narrowerPeriod' }

/** The same days: a day's count with that day's, this year's with this year's; longer periods hold shorter ones. */
export const period: Check = {
  name: 'period',
  check: (here, there) => {
    if (here.scope === 'daily' && there.scope === 'daily' && here.timing.counted !== there.timing.counted)
      return OTHER
    const a = here.span
    const b = there.span
    if (!a || !b) return UNKNOWN
    if (here.scope === 'running-total' && there.scope === 'running-total') {
      const apart = a.from - b.from
      if (Math.abs(apart) <= SAME_BEGINNING_DAYS) return SAME
      if (apart > 0 && b.to >= a.to) return WIDER
      if (apart < 0 && a.to >= b.to) return NARROWER
      return OTHER
    }
    if (a.from === b.from && a.to === b.to) return SAME
    if (a.to < b.from || b.to < a.from) return OTHER
    if (b.from <= a.from && b.to >= a.to) return WIDER
    if (a.from <= b.from && a.to >= b.to) return NARROWER
    return OTHER
  },
}
