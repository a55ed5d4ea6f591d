import type { Side } from '../side'

const BURNED =
  /\b(?:burn(?:s|ed|t|ing)?|scorch(?:ed|es)?|char(?:s|red)|raz(?:es|ed)|blackened|consumed|destroyed)\b/i

/** An area that a fire has burned, whatever grew there; it only grows. */
export function isBurned({ claim, dimension }: Side): boolean {
  return dimension === 'area' && BURNED.test(claim.quote)
}
