import type { Attribution, Claim, Inferable } from '../lib/types'
import { period } from './dates'
import { sideName } from './side-names'
import { measureNames, scopeNames, statusNames } from './names'
import { strings } from './strings'

/** One part of what we take a figure to mean, in plain words. */
export interface Part {
  text: string
  /** Worked out rather than stated. */
  inferred: boolean
}

/** A name as it stands inside a sentence: "The health ministry" begins one, "The Guardian" is called so. */
const inSentence = (name: string) => name.replace(/^The (?=(?:.{0,200}\s)?\p{Ll}\S{0,40}$)/u, 'the ')

/** Who said it, outermost first: "Lee Seong-kweun, citing the National Intelligence Service". */
export function chainOf(saidBy: Attribution[]): string {
  return saidBy.map(({ name }) => inSentence(name)).join(`, ${strings.citing} `)
}

/** The side counted, where the noun counted doesn't tell it already. */
function sides({ who, counted }: Claim): string {
  const said = counted.toLowerCase()
  const stem = (name: string) => name.toLowerCase().slice(0, Math.max(4, name.length - 3))
  return who
    .map(sideName)
    .filter((name) => !said.includes(stem(name)))
    .join(', ')
}

/**
 * What we take a figure to mean, part by part: "around 6,000", "killed or wounded", "North Koreans", "in Kursk",
 * "as of 30 Jun 2025", "said by British Ministry of Defence".
 */
export function meaningOf(claim: Claim): Part[] {
  const inferred = new Set(claim.inferred)
  const part = (field: Inferable | null, text: string): Part[] =>
    text === '' ? [] : [{ text, inferred: field !== null && inferred.has(field) }]
  const place = claim.where[0]
  return [
    ...part(null, claim.figure),
    ...part('status', statusNames[claim.status]),
    ...part('measure', measureNames[claim.measure]),
    ...part('counted', claim.counted),
    ...part('who', sides(claim)),
    ...part('scope', scopeNames[claim.scope]),
    ...part('where', place ? `in ${place}` : ''),
    ...part('asOf', claim.asOf ? `${strings.asOf} ${period(claim.asOf)}` : ''),
    ...(claim.saidBy.length > 0 ? part('saidBy', `${strings.saidBy} ${chainOf(claim.saidBy)}`) : []),
  ]
}
