import { change } from './change'
import { counted } from './counted'
import type { Check } from '../finding'
import { measure } from './measure'
import { period } from './period'
import { scope } from './scope'
import { status } from './status'
import { story } from './story'
import { unit } from './unit'
import { where } from './where'
import { who } from './who'

/**
 * Every respect in which two claims are held against each other, in order. What decides most pairs and costs least
 * comes first; the reason given for a pair that is not comparable is that of the first check that found it so.
 */
export const CHECKS: readonly Check[] = [
  unit,
  measure,
  change,
  who,
  counted,
  where,
  status,
  scope,
  period,
  story,
]
