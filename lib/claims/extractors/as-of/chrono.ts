import { Chrono, en, type Parser } from 'chrono-node'

const NEVER = /(?!)/

/**
 * Chrono's parsers of lengths of time ("in 3 hours", "5 days later") are told by the units in their patterns. They find no date of a
 * count, and take longer to build and to run than all the others together: they are switched off.
 */
const isOfLengths = ({ source }: RegExp) => source.includes('hour')

const withoutLengths = (parser: Parser): Parser => ({
  pattern: (context) => {
    const pattern = parser.pattern(context)
    return isOfLengths(pattern) ? NEVER : pattern
  },
  extract: (context, match) => parser.extract(context, match),
})

const { parsers, refiners } = en.configuration.createCasualConfiguration()

/** English dates by name and number: months, days, weekdays, "yesterday". */
export const dates = new Chrono({ parsers: parsers.map(withoutLengths), refiners })
