import type { Side } from '../side'
import { sameFamily } from './family'
import { rootOf, sameRoot } from './root'
import { nearIdentical } from './wording'

/** One sign that two claims go back to one source, or to two; null where it tells nothing. */
type Sign = (here: Side, there: Side) => boolean | null

const sameText: Sign = (here, there) =>
  here.report.text.length > 0 && here.report.text === there.report.text ? true : null

const root: Sign = (here, there) => sameRoot(rootOf(here), rootOf(there))

const wording: Sign = (here, there) => (nearIdentical(here.claim.quote, there.claim.quote) ? true : null)

/** Where a source is named on one side alone, a wire credited on both may still have carried another's words. */
const wire: Sign = (here, there) => {
  if (here.claim.saidBy.length > 0 || there.claim.saidBy.length > 0) return null
  return here.report.wires.some((name) => there.report.wires.includes(name)) ? true : null
}

const family: Sign = (here, there) => {
  if (here.claim.saidBy.length > 0 || there.claim.saidBy.length > 0) return null
  return sameFamily(here.report, there.report) ? true : null
}

/** In order of trust: one text is one origin; then the sources named; then wording, wire and publisher. */
const SIGNS: readonly Sign[] = [sameText, root, wording, wire, family]

/** Whether two claims go back to one source; null where that can't be told. */
export function sameOrigin(here: Side, there: Side): boolean | null {
  for (const sign of SIGNS) {
    const answer = sign(here, there)
    if (answer !== null) return answer
  }
  return null
}
