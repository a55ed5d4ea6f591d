import { placesNamed } from './gazetteer'

/** "eastern Ukraine", "northern Gaza Strip": a part of the place that follows, without borders that the text would tell. */
const PART = /^(?:north|south|east|west|central|upper|lower|mid)/

/**
 * Whether what is counted in the narrow place is counted in the wide one too.
 * @param wide places narrowest first, each followed by what holds it, as in a claim's `where`
 * @param narrow the same of another claim
 * @returns true if wide is narrow or holds it; false if it does not; null where that can't be told (no place, a part of a
 * country without borders, a stretch of several countries)
 */
export function holds(wide: string[], narrow: string[]): boolean | null {
  const [whole] = wide
  const [part] = narrow
  if (whole === undefined || part === undefined) return null
  const at = narrow.indexOf(whole)
  if (at >= 0) return narrow.length - at === wide.length && wide.every((name, i) => narrow[at + i] === name)
  if (wide.includes(part)) return false
  const vague = PART.test(whole) || PART.test(part)
  if (vague)
    return wide[1] !== undefined && narrow[1] !== undefined && wide.at(-1) !== narrow.at(-1) ? false : null
  const isStretch = (name: string) => placesNamed(name).some(({ kind, within }) => kind === 'area' && !within)
  return isStretch(whole) || isStretch(part) ? null : false
}
