import { Chrono, en, type Parser } from 'chrono-node'

const NEVER = /(?!)/

/**
 * Chrono's parsers are told by the words in their patterns: those of months, weekdays and "yesterday" are kept. Its parsers of times and of
 * lengths of time ("in 3 hours", "5 days later") find no date of a count, and take longer than all the others together.
 */
const isOfDays = ({ source }: RegExp) => /january|monday|yesterday/i.test(source)

const known = new WeakMap<RegExp, boolean>()

function keeps(pattern: RegExp): boolean {
  const kept = known.get(pattern) ?? isOfDays(pattern)
  known.set(pattern, kept)
  return kept
}

const ofDays = (parser: Parser): Parser => ({
  pattern: (context) => {
    const pattern = parser.pattern(context)
    return keeps(pattern) ? pattern : NEVER
  },
  extract: (context, match) => parser.extract(context, match),
})

const { parsers, refiners } = en.configuration.createCasualConfiguration()

/** English dates by name: months with or without a day, weekdays, "yesterday". */
export const dates = new Chrono({ parsers: parsers.map(ofDays), refiners })
