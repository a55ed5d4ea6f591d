import type { FalseFriend } from '../context'
import { DAY, MONTH, YEAR } from '../words/date-words'
import { spansOf } from './spans'

const MORE_DAYS = `(?:(?:\\s?[-–—]\\s?|,? (?:and|or|to|through) |, )${DAY})`

/** What each of the forms starts with: a quick look at each place before all of them. */
const MAY_START = "(?=[\\dA-Zbfo'’‘])"

const DATE = new RegExp(
  `${MAY_START}(?:${[
    // "May 5", "May 5-7, 2014", but not "In May 12 people died"
    `(?<!\\b[Ii]n )${MONTH} ?${DAY}${MORE_DAYS}{0,4}(?:,? ${YEAR})?`,
    `(?<=\\b[Ii]n )${MONTH} ${DAY}(?=,? ${YEAR}|[.,;]|$)(?:,? ${YEAR})?`,
    `\\bon (?:may|march) ${DAY}`,
    // "5 May 2014", "5th of May", "5 and 6 May"
    `(?<![\\d,.])${DAY}${MORE_DAYS}{0,3}(?:-| (?:of )?)${MONTH}(?:,? ${YEAR})?`,
    `${MONTH},? (?:of )?${YEAR}`,
    // 2014-05-12, 12/05/2014, 12.05.14
    '(?<![\\d.])\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)',
    '(?<![\\d.])\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{4}|\\d{2})(?![\\d.])',
    // seasons and spans of years: 2014-15, 1939–1945
    `(?<![\\d,.$£€])${YEAR}\\s?[-–—/]\\s?(?:${YEAR}|\\d\\d(?!\\d|[,.]\\d|%))`,
    `\\b(?:between|from) ${YEAR} (?:and|to|until|through) ${YEAR}`,
    // '08, ’08
    "(?<![A-Za-z\\d])['’‘]\\d{2}(?!\\d)",
    // the 80's
    "(?<![\\d.,])\\d0['’]s\\b",
    '\\b(?:9/11|7/7|7/10)\\b',
  ].join('|')})`,
  'g',
)

/** Days, months with a day or year, and spans of years. */
export const dates: FalseFriend = {
  name: 'dates',
  spans: ({ text }) => (/\d/.test(text) ? spansOf(DATE, text) : []),
}
