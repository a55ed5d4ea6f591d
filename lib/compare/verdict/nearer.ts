import { rootOf, sameRoot } from '../origin/root'
import { type Side, sideOf } from '../side'
import { questionOf } from './question'

/** How far apart two counts are, as a ratio; one is added so that zero has a ratio too. */
function distance(a: Side, b: Side): number {
  if (!a.value || !b.value) return Infinity
  return Math.abs(Math.log((a.anchor + 1) / (b.anchor + 1)))
}

/** Whether nothing tells the question of two claims apart. */
function sameQuestion(here: Side, there: Side): boolean {
  return questionOf(here, there)?.every(({ stand }) => stand.startsWith('perhaps')) ?? false
}

/** Two sources' tolls set side by side: neither is the other's, unless the claim has its source in the nearer one. */
function areSideBySide(claim: Side, nearer: Side, other: Side, isOrder: boolean): boolean {
  if (sameRoot(rootOf(nearer), rootOf(other)) !== false) return false
  return !isOrder || sameRoot(rootOf(nearer), rootOf(claim)) !== true
}

/**
 * Whether a report answers a claim's question elsewhere, with a number nearer to it: then its other number is of a
 * part, or of another event in its background, and no rival. Two sources' tolls set side by side stay rivals; but a
 * count has grown from its own source's.
 * @param isOrder whether the two were found to be a later and an earlier count
 */
export function answersNearer(claim: Side, other: Side, isOrder: boolean): boolean {
  return other.report.claims.some((each) => {
    if (each === other.claim || each.earlier || each.measure !== claim.claim.measure) return false
    const side = sideOf({ report: other.report, claim: each })
    if (distance(claim, side) >= distance(claim, other)) return false
    if (areSideBySide(claim, side, other, isOrder)) return false
    return sameQuestion(claim, side)
  })
}
