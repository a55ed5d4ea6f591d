import type { Side } from '../side'

/** Whether a claim's sentence, or another of its report that gives the same count, tells something of that count. */
export function tellsOf({ claim, report }: Side, tells: (quote: string) => boolean): boolean {
  if (tells(claim.quote)) return true
  return report.claims.some(
    (each) =>
      each !== claim &&
      (each.measure === claim.measure || each.measure === 'other') &&
      (each.low ?? each.high) === (claim.low ?? claim.high) &&
      !each.earlier &&
      each.quote !== claim.quote &&
      tells(each.quote),
  )
}
