import { SMALL } from '../../text/number-words'
import { anyOf, matchesOf } from '../around'
import { exactly, type Parser } from '../context'
import { TIME_UNITS, UNITS } from '../words/unit-words'

const MEASURES = [
  ...TIME_UNITS,
  'mile',
  'kilometre',
  'kilometer',
  'metre',
  'meter',
  'pound',
  'percentage point',
  'length',
]
const PATTERN = new RegExp(
  `\\b(an?|${anyOf(Object.keys(SMALL))}) (${anyOf(MEASURES)})s? and a (half|quarter|third)\\b`,
  'gi',
)
const PARTS: Record<string, number> = { half: 1 / 2, quarter: 1 / 4, third: 1 / 3 }

/** A half after its unit: "a year and a half", "two miles and a quarter". */
export const andAHalf: Parser = {
  name: 'and-a-half',
  parse: ({ text }) =>
    (text.includes(' and a ') ? matchesOf(PATTERN, text) : []).map((match) => {
      const [count, measure, part] = match.slice(1).map((group) => group.toLowerCase())
      const value = (SMALL[count ?? ''] ?? 1) + (PARTS[part ?? ''] ?? 0)
      const finding = exactly(value, match.index, match.index + match[0].length, 'words')
      return { ...finding, unit: UNITS.get(measure ?? '') ?? 'things' }
    }),
}
