import type { PageLine } from '../lines/line'
import { lineNames } from '../lines/line-names'

const NAMES =
  /(?:^|[\s_-])(?:source|provider|publisher|outlet|publication|attribution|origin|brand|site-?name|logo-?text)s?(?:$|[\s_-])/i
const MAX_LABEL = 60
const TIME =
  /\s*(?:\d{1,3}|an?)\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])\s+ago\b.*$/i

/** Labels beside a headline that the markup calls a source ("Al Jazeera", "Source: Reuters"), times taken off. */
export const sourceLabels = (head: PageLine[]): string[] =>
  head
    .filter((line) => line.text.length <= MAX_LABEL && NAMES.test(lineNames(line)))
    .map((line) =>
      line.text
        .replace(TIME, '')
        .replace(/^(?:source|via|from|by|provided by)\s?:?\s/i, '')
        .trim(),
    )
    .filter(Boolean)
