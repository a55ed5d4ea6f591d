import type { Parser, Refiner } from './context'
import { numerals } from './parsers/numerals'
import { vague } from './parsers/vague'
import { ages } from './refiners/ages'
import { change } from './refiners/change'
import { dropFalseFriends } from './refiners/drop-false-friends'
import { hedgesAfter } from './refiners/hedges-after'
import { hedgesBefore } from './refiners/hedges-before'
import { money } from './refiners/money'
import { one } from './refiners/one'
import { overlap } from './refiners/overlap'
import { ranges } from './refiners/ranges'
import { shares } from './refiners/shares'
import { units } from './refiners/units'
import { years } from './refiners/years'

/** What finds figures, each alone. */
export const PARSERS: Parser[] = [numerals, vague]

/**
 * What works on findings, in order. What is no figure goes first, so that no range is made of dates; units come before
 * ranges ("60%-70%"), ranges before hedges ("about 10 to 12"), a change word before the hedge around it ("up to 30 more").
 */
export const REFINERS: Refiner[] = [
  overlap,
  dropFalseFriends,
  years,
  one,
  shares,
  money,
  units,
  ages,
  ranges,
  hedgesAfter,
  change,
  hedgesBefore,
  change,
]
