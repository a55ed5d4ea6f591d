import type { Extractor, Refiner } from './context'
import { asOf } from './extractors/as-of'
import { change } from './extractors/change'
import { counted } from './extractors/counted'
import { earlier } from './extractors/earlier'
import { measure } from './extractors/measure'
import { saidBy } from './extractors/said-by'
import { scope } from './extractors/scope'
import { status } from './extractors/status'
import { unit } from './extractors/unit'
import { where } from './extractors/where'
import { who } from './extractors/who'
import { compared } from './refiners/compared'
import { firstCount } from './refiners/first-count'
import { headline } from './refiners/headline'
import { partOf } from './refiners/part-of'
import { sameSide } from './refiners/same-side'
import { repeated } from './refiners/repeated'
import { subgroup } from './refiners/subgroup'
import { withinToll } from './refiners/within-toll'

/** Every question asked of a figure, in order: a later one may build on what an earlier one found. */
export const EXTRACTORS: Extractor[] = [
  measure,
  counted,
  unit, // people, where the measure is one of people
  change, // "another 20" is a total where no others were counted
  earlier,
  scope,
  status, // a capacity is no plan
  saidBy,
  asOf, // after status: what is planned lies ahead; a date of the saying is not the count's
  who, // after counted: the phrase that a bare figure borrows
  where, // after measure: a movement is counted where it goes; after asOf: what is long ago was elsewhere
]

/** What is worked out from several claims at once, in order. */
export const REFINERS: Refiner[] = [
  sameSide,
  compared, // before the wholes are sought
  firstCount, // "20 more were injured" where none were before
  repeated, // a war's total told again is no event's
  subgroup, // children and kin counted beside a whole are a part of it
  headline, // the body's fields, before places are held against the toll's
  withinToll, // hospital deaths, bodies found, a place inside: parts of the toll told
  partOf, // after every scope is known
]
