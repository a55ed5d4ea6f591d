import { writtenDate } from '../when/written-date'
import type { LineRule } from './line-rule'

const BY =
  /^(?:By|BY|From|FROM|Words by|Story by|Written by|Reported by)\s+\p{Lu}[\p{L}.'’-]+(?:[\s,|&/]+(?:and\s+|for\s+|in\s+|at\s+|with\s+)?(?:the\s+)?\p{Lu}[\p{L}.'’-]+){0,9}(?:\s*[|•·].{0,60})?$/u
const CLOCK =
  /^\W{0,3}(?:(?:last )?(?:updated|published|posted|modified|first published)\b.{0,70}|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?.{0,50}|\d+\s?min(?:ute)?s?[\s-]read.{0,20})$/i

export const byline: LineRule = {
  name: 'byline',
  why: 'it tells who wrote and when, and is read for that',
  drops: (line) =>
    line.kind !== 'row' &&
    line.text.length < 140 &&
    !/[.!?]["”’]?$/.test(line.text) &&
    (BY.test(line.text) ||
      (CLOCK.test(line.text) &&
        /\d/.test(line.text) &&
        (line.text.length < 60 || writtenDate(line.text) !== null)) ||
      (line.text.length < 60 && writtenDate(line.text) !== null && line.text.split(' ').length <= 8)),
}
