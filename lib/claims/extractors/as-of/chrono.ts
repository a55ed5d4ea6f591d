import { Chrono, en, ParsingContext } from 'chrono-node'

/**
 * Chrono's parsers are told by the words in their patterns: those of months, weekdays and "yesterday" are kept. Its parsers of times and of
 * lengths of time ("in 3 hours", "5 days later") find no date of a count, and take longer than all the others together.
 */
const isOfDays = ({ source }: RegExp) => /january|monday|yesterday/i.test(source)

const nothing = new ParsingContext('')
const { parsers, refiners } = en.configuration.createCasualConfiguration()

/** English dates by name: months with or without a day, weekdays, "yesterday". */
export const dates = new Chrono({
  parsers: parsers.filter((parser) => isOfDays(parser.pattern(nothing))),
  refiners,
})
