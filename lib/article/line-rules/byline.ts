import { writtenDate } from '../when/written-date'
import type { LineRule } from './line-rule'

const BY =
  /^(?:By|BY|From|FROM|Words by|Story by|Written by|Reported by)\s+\p{Lu}[\p{L}.'’-]+(?:[\s,|&/]+(?:and\s+|for\s+|in\s+|at\s+|with\s+)?(?:the\s+)?\p{Lu}[\p{L}.'’-]+){0,9}(?:\s*[|•·].{0,60})?$/u
const CLOCK =
  /^\W{0,3}(?:(?:last )?(?:updated|published|posted|modified|first published)\b.{0,70}|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?.{0,50}|\d+\s?min(?:ute)?s?[\s-]read.{0,20})$/i

/** Units of the page's own counts: minutes to read, comments. */
const PAGE_UNIT = `(?:min|hour|day|week|month|comment|view|share|read|like|am\\b|pm\\b|a\\.m|p\\.m|gmt|utc)`
/** "12 May 2023: 40 killed", "Killed on 3 May 2021: 12 men": a line of a chronology. */
const COUNT_BEHIND = new RegExp(
  `\\b(?:19|20)\\d\\d\\s?[:–—-]\\s(?:.{0,40}\\s)?(?:\\d[\\d,.]*\\s(?!${PAGE_UNIT})[a-z]{3,}|[a-z]{3,}\\s\\d[\\d,.]*$)`,
  'i',
)

export const byline: LineRule = {
  name: 'byline',
  why: 'it tells who wrote and when, and is read for that',
  drops: (line) =>
    line.kind !== 'row' &&
    line.text.length < 140 &&
    !/[.!?]["”’]?$/.test(line.text) &&
    !COUNT_BEHIND.test(line.text) &&
    (BY.test(line.text) ||
      (CLOCK.test(line.text) &&
        /\d/.test(line.text) &&
        (line.text.length < 60 || writtenDate(line.text) !== null)) ||
      (line.text.length < 60 && writtenDate(line.text) !== null && line.text.split(' ').length <= 8)),
}
