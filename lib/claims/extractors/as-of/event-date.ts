import type { Stretch } from '../said-by/said-content'
import { LONG_EVENTS, SHORT_EVENTS } from '../scope/scope-words'
import type { DateFound, DateRule } from './date-rule'
import { monthDays, yearDays } from './day'

const MORE_EVENTS =
  'disaster tragedy massacre tsunami hurricane cyclone typhoon tornado eruption riot unrest protest coup revolution famine siege hijacking stampede crush sinking derailment wildfire landslide storm heatwave election'
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const YEAR = '((?:1[89]|20)\\d\\d)'
const MONTH = `(${MONTHS.join('|')})`
const EVENT = [...SHORT_EVENTS, ...LONG_EVENTS, ...MORE_EVENTS.split(' ')].join('|')
const NAMED = new RegExp(
  `(?<=\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)|['’]s) (?:${MONTH} ${YEAR}|${YEAR} ${MONTH}|${YEAR})(?: [\\p{L}’'-]{2,20}){0,4}? (?:${EVENT})(?:s|es)?\\b`,
  'gu',
)

/** "the 1989 stadium disaster", "the July 2021 riots": the date is the event's, and only of what is counted in it. */
export const eventDate: DateRule = {
  name: 'event-date',
  cue: /1[89]\d\d|20\d\d/,
  find: (text) =>
    [...text.matchAll(NAMED)].map((match) => {
      const [words, monthBefore, yearAfter, yearBefore, monthAfter, bare] = match
      const year = Number(yearAfter ?? yearBefore ?? bare)
      const month = MONTHS.indexOf(monthBefore ?? monthAfter ?? '') + 1
      const days = month ? monthDays(year, month) : yearDays(year)
      return { rule: 'event-date', start: match.index + 1, end: match.index + words.length, ...days }
    }),
}

/** The event does, or is where, what is counted behind it. */
const LEADS_ON =
  /^,? (?:(?:in|during) which|which|that|when|where|killed|left|claimed|wounded|injured|displaced|destroyed|saw)\b[^,;]*$/i
const IN_IT = /\b(?:in|during|by|from|of) (?:[\p{L}’']+ )?$/iu

/** Whether a figure is counted in the event that a date names; offsets in the sentence's text. */
export function isOfEvent(text: string, date: DateFound, figure: Stretch): boolean {
  return date.end <= figure.start
    ? LEADS_ON.test(text.slice(date.end, figure.start))
    : IN_IT.test(text.slice(figure.end, date.start)) && !/[,;]/.test(text.slice(figure.end, date.start))
}

const WHEN = /^,? when\b[^,;]*(?:, (?:killing|leaving|wounding|injuring|claiming|displacing)\b[^,;]*)?$/i

/** "…, the worst since 2018, when a ferry sank with 43 aboard": whether the date is that of what "when" opens; offsets in the text. */
export const isDayOf = (text: string, date: Stretch, figure: Stretch): boolean =>
  date.end <= figure.start && WHEN.test(text.slice(date.end, figure.start))
