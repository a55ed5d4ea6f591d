import type { Parser, Refiner } from './context'
import { andAHalf } from './parsers/and-a-half'
import { groups } from './parsers/groups'
import { numerals } from './parsers/numerals'
import { multiples } from './parsers/multiples'
import { quietOthers } from './parsers/quiet-others'
import { quietPairs } from './parsers/quiet-pairs'
import { quietPeople } from './parsers/quiet-people'
import { quietTwins } from './parsers/quiet-twins'
import { quietZeros } from './parsers/quiet-zeros'
import { vague } from './parsers/vague'
import { ageLists } from './refiners/age-lists'
import { ages } from './refiners/ages'
import { change } from './refiners/change'
import { compoundUnits } from './refiners/compound-units'
import { dropFalseFriends } from './refiners/drop-false-friends'
import { escalations } from './refiners/escalations'
import { floorAndCeiling } from './refiners/floor-and-ceiling'
import { hedgesAfter } from './refiners/hedges-after'
import { hedgesBefore } from './refiners/hedges-before'
import { magnitudes } from './refiners/magnitudes'
import { money } from './refiners/money'
import { negative } from './refiners/negative'
import { one } from './refiners/one'
import { overlap } from './refiners/overlap'
import { pairedUnits } from './refiners/paired-units'
import { ranges } from './refiners/ranges'
import { rates } from './refiners/rates'
import { ratios } from './refiners/ratios'
import { relativeTimes } from './refiners/relative-times'
import { shares } from './refiners/shares'
import { strength } from './refiners/strength'
import { times } from './refiners/times'
import { units } from './refiners/units'
import { years } from './refiners/years'

/** What finds figures, each alone. */
export const PARSERS: Parser[] = [
  andAHalf,
  numerals,
  groups,
  vague,
  multiples,
  quietPeople,
  quietPairs,
  quietTwins,
  quietOthers,
  quietZeros,
]

/**
 * What works on findings, in order. What is no figure goes first, so that no range is made of dates; units come before
 * ranges ("60%-70%"), ranges before hedges ("about 10 to 12"), a change word before the hedge around it ("up to 30 more").
 */
export const REFINERS: Refiner[] = [
  overlap,
  dropFalseFriends,
  years,
  negative,
  money,
  units,
  magnitudes,
  compoundUnits,
  ratios,
  times,
  strength,
  one,
  shares,
  ages,
  ageLists,
  ranges,
  relativeTimes,
  escalations,
  rates,
  hedgesAfter,
  units,
  pairedUnits,
  change,
  hedgesBefore,
  change,
  floorAndCeiling,
]
