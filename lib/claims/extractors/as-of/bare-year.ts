import type { DateFound, DateRule } from './date-rule'
import { dayOf, yearDays } from './day'

const YEAR = '(1[89]\\d\\d|20\\d\\d)'
/** A year stands as a date after these words; elsewhere it may be a number or a part of a name. */
const BEFORE =
  '\\b(?:in|since|by|until|till|during|from|between|before|after|of|through|throughout|to|and|early|late|mid|end of|start of|beginning of|year|summer|winter|spring|autumn|fall)[ -]'
const RANGE = new RegExp(`\\b(?:from |between |in )?${YEAR}(?: to | and |[-–—])(\\d\\d(?:\\d\\d)?)\\b`, 'gi')
const HALF = new RegExp(`\\b(first|second) half of ${YEAR}\\b`, 'gi')
const QUARTER = new RegExp(`\\b(first|second|third|fourth) quarter of ${YEAR}\\b`, 'gi')
const ORDINALS = ['first', 'second', 'third', 'fourth']
const SINGLE = new RegExp(
  `${BEFORE}(${YEAR})\\b(?![-–]\\d|[,.]\\d| (?:people|civilians|soldiers|dead|troops|deaths|of|per))`,
  'gi',
)

function ranges(text: string): DateFound[] {
  return [...text.matchAll(RANGE)].flatMap((match) => {
    const first = Number(match[1])
    const tail = match[2] ?? ''
    const last = tail.length === 2 ? Math.floor(first / 100) * 100 + Number(tail) : Number(tail)
    if (last <= first || last > 2099) return []
    const place = { rule: 'bare-year', start: match.index, end: match.index + match[0].length }
    return [{ ...place, from: yearDays(first).from, to: yearDays(last).to }]
  })
}

function parts(text: string, pattern: RegExp, months: number): DateFound[] {
  return [...text.matchAll(pattern)].map((match) => {
    const part = ORDINALS.indexOf((match[1] ?? '').toLowerCase())
    const year = Number(match[2])
    const place = { rule: 'bare-year', start: match.index, end: match.index + match[0].length }
    return { ...place, from: dayOf(year, 1 + part * months, 1), to: dayOf(year, 1 + (part + 1) * months, 0) }
  })
}

/** "in 2023", "since 2011", "from 2011 to 2015", "the first half of 2024". */
export const bareYear: DateRule = {
  name: 'bare-year',
  cue: /1[89]\d\d|20\d\d/,
  find: (text) => {
    const wider = [...ranges(text), ...parts(text, HALF, 6), ...parts(text, QUARTER, 3)]
    const single = [...text.matchAll(SINGLE)].map((match) => {
      const start = match.index + match[0].length - 4
      return { rule: 'bare-year', start, end: start + 4, ...yearDays(Number(match[1])) }
    })
    return [
      ...wider,
      ...single.filter(({ start, end }) => !wider.some((one) => one.start < end && start < one.end)),
    ]
  },
}
