import type { Claim, Report } from '../types'
import { formatDate, formatValue } from './format'
import { say } from './phrases'
import { profileOf } from './story/profile'
import { compareProfiles } from './story/similarity'

/** A figure of a saved report that the page no longer gives as it did. */
export interface Edit {
  kind: 'changed' | 'vanished' | 'added'
  /** As saved; null for a figure that is new. */
  before: Claim | null
  /** As the page has it now; null for a figure that vanished. */
  after: Claim | null
  /** "Said 12 when you saved it on 3 May 2024; says 17 now." */
  why: string
}

/** From this likeness on, two sentences without their figures are one sentence, edited. */
const SAME_SENTENCE = 0.5

/** What is counted, whatever its number. */
function questionOf({ measure, unit, change, countedLemma, earlier }: Claim): string {
  return [measure, unit, change, countedLemma, earlier].join('|')
}

function valueKey(claim: Claim): string {
  return [questionOf(claim), claim.low, claim.high, claim.bound].join('|')
}

function wordsAround(claim: Claim) {
  return profileOf(claim.quote.replace(claim.figure, ' '))
}

/** Takes out what both lists hold, as often as both hold it. */
function unmatched(claims: Claim[], others: Claim[]): Claim[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(valueKey(other), (counts.get(valueKey(other)) ?? 0) + 1)
  return claims.filter((claim) => {
    const left = counts.get(valueKey(claim)) ?? 0
    counts.set(valueKey(claim), left - 1)
    return left <= 0
  })
}

/** The pairs of an old and a new claim that are one sentence's, the likest first, each claim in one pair. */
function pairUp(before: Claim[], after: Claim[]): [Claim, Claim][] {
  const scored = before.flatMap((old) =>
    after
      .filter((now) => questionOf(now) === questionOf(old))
      .map((now) => ({ old, now, score: compareProfiles(wordsAround(old), wordsAround(now)).cosine })),
  )
  const pairs: [Claim, Claim][] = []
  for (const { old, now, score } of scored.sort((a, b) => b.score - a.score || a.old.start - b.old.start)) {
    if (score >= SAME_SENTENCE && !pairs.some(([x, y]) => x === old || y === now)) pairs.push([old, now])
  }
  return pairs
}

/**
 * The figures that changed, vanished or came between a saved report and the same page now, in reading order. Figures
 * that only moved, or whose sentence alone was edited, are no edits.
 * @param saved the report as saved; its `readAt` is the moment it was saved
 * @param now the same address, read again
 */
export function editsBetween(saved: Report, now: Report): Edit[] {
  const day = formatDate(saved.readAt)
  const before = unmatched(saved.claims, now.claims)
  const after = unmatched(now.claims, saved.claims)
  const pairs = pairUp(before, after)
  const changed = pairs.map(([old, fresh]): Edit => {
    const values = { before: formatValue(old), after: formatValue(fresh), day }
    return { kind: 'changed', before: old, after: fresh, why: say({ key: 'editChanged', values }) }
  })
  const vanished = before
    .filter((claim) => !pairs.some(([old]) => old === claim))
    .map((claim): Edit => {
      const values = { before: formatValue(claim), day }
      return { kind: 'vanished', before: claim, after: null, why: say({ key: 'editVanished', values }) }
    })
  const added = after
    .filter((claim) => !pairs.some(([, fresh]) => fresh === claim))
    .map((claim): Edit => {
      const values = { after: formatValue(claim), day }
      return { kind: 'added', before: null, after: claim, why: say({ key: 'editAdded', values }) }
    })
  return [...changed, ...vanished, ...added].sort((a, b) => placeOf(a) - placeOf(b))
}

function placeOf({ before, after }: Edit): number {
  return after?.start ?? before?.start ?? 0
}
