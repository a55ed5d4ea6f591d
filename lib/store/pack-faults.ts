import type { Bound } from '../types'
import type { Pack, PackFacts } from './pack-schema'

type PackClaim = PackFacts['claims'][number]

const isFloor = ({ low, high }: PackClaim) => low !== null && high === null
const isCeiling = ({ low, high }: PackClaim) => low === null && high !== null
const isPoint = ({ low, high }: PackClaim) => low !== null && low === high
const isRange = ({ low, high }: PackClaim) => low !== null && high !== null && low < high

/** What a bound's ends look like; a vague word may have any. */
const ENDS: Record<Bound, (claim: PackClaim) => boolean> = {
  exact: isPoint,
  about: isPoint,
  'at-least': isFloor,
  'more-than': isFloor,
  'up-to': isCeiling,
  'less-than': isCeiling,
  nearly: isCeiling,
  between: isRange,
  vague: (claim) => isFloor(claim) || isCeiling(claim) || isRange(claim),
}

function claimFaults(claims: PackClaim[]): string[] {
  const known = new Map<string, number>()
  return claims.flatMap((claim, at) => {
    const faults: string[] = []
    const { asOf, bound, partOf } = claim
    const content = JSON.stringify(claim)
    const first = known.get(content)
    known.set(content, first ?? at)
    if (first !== undefined) faults.push(`claims ${at}: the same as claims ${first}`)
    if (!ENDS[bound](claim))
      faults.push(`claims ${at} bound: "${bound}" does not go with low ${claim.low}, high ${claim.high}`)
    if (asOf && asOf.from > asOf.to)
      faults.push(`claims ${at} asOf: from ${asOf.from} is after to ${asOf.to}`)
    if (partOf !== null && (partOf === at || partOf >= claims.length))
      faults.push(`claims ${at} partOf: ${partOf} is not another claim of the report`)
    return faults
  })
}

/**
 * What is wrong with a pack whose fields are each of the right kind, every fault with its place: reports out of order (newest
 * first), the same report or claim twice, ends that do not go with the bound, a period that ends before it begins.
 */
export function packFaults({ reports }: Pack): string[] {
  const known = new Map<string, number>()
  return reports.flatMap(({ outlet, url, publishedAt, claims }, at) => {
    const faults = claimFaults(claims).map((fault) => `reports ${at} ${fault}`)
    const before = at > 0 ? reports[at - 1]?.publishedAt : undefined
    if (before && publishedAt && publishedAt > before)
      faults.unshift(`reports ${at} publishedAt: ${publishedAt} is newer than the one before it (${before})`)
    const name = `${outlet.name} ${url}`
    const first = known.get(name)
    known.set(name, first ?? at)
    if (first !== undefined) faults.unshift(`reports ${at}: the same outlet and address as reports ${first}`)
    return faults
  })
}
