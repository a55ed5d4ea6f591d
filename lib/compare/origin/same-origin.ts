import { outletNamed } from '../../outlets/look-up'
import type { Report } from '../../types'
import { remembered } from '../memo'
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

/** A wire as its registered name ("AP" is the Associated Press). */
const nameOf = (name: string) => outletNamed(name)?.name ?? name

/** Whom a report took its words from, and those with the outlet itself. */
const carriersOf = remembered(({ wires, outlet }: Report) => {
  const names = wires.map(nameOf)
  return { wires: names, all: [...names, nameOf(outlet.name)] }
})

/** Where a source is named on one side alone, a wire credited on both may still have carried another's words. */
const wire: Sign = (here, there) => {
  if (here.claim.saidBy.length > 0 || there.claim.saidBy.length > 0) return null
  const [a, b] = [carriersOf(here.report), carriersOf(there.report)]
  const isShared =
    a.wires.some((name) => b.all.includes(name)) || b.wires.some((name) => a.all.includes(name))
  return isShared ? true : null
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
