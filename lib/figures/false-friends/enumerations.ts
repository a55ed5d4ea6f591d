import type { FalseFriend } from '../context'
import { spansOf } from './spans'

/** "First one, his temper, and two, his language": points told off in words. */
const POINT =
  /(?<=(?:[,;:—] |\b(?:is|are),? |\band,? ))(?:one|two|three|four|five),(?= (?:his|her|its|their|my|your|our|the|that|we|he|she|it|they|you|there|because|a|an|to)\b)/gi

/** "(a)", "(2)", "Step 3:" are names; "1)" within a text numbers a point. */
const NUMBERED = /(?<=(?:^|[;:,.] ))\(?\d{1,2}\)(?= \p{L})/gu

/** Points of a list, told off by number. */
export const enumerations: FalseFriend = {
  name: 'enumerations',
  find: ({ text }) => [...spansOf(POINT, text), ...spansOf(NUMBERED, text)],
}
