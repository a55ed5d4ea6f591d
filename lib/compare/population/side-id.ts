import type { Claim } from '../../types'
import { isCountry } from '../place/home'
import type { Population } from './population'

const IDS = new Map<string, number>()

/** Names among the words counted ("Malian soldiers"), for sides that `who` does not tell. */
export function namesIn(counted: string): string[] {
  return counted.match(/(?<!^)\b\p{Lu}[\p{L}-]+|^\p{Lu}[\p{L}-]+(?= \p{Ll})/gu) ?? []
}

/**
 * A number for whom a claim counts, and in which country: claims of one number are one to the check of `who`, which
 * is then asked once for each two of them.
 */
export function sideId({ counted, where }: Claim, population: Population, typed: boolean): number {
  const { countries, groups, kind } = population
  const told = countries.length > 0 || groups.length > 0
  const names = told ? [] : namesIn(counted)
  const home = where.filter(isCountry)
  const key = [countries, groups, kind, home, names, where.length > 0, typed].join('|')
  const id = IDS.get(key) ?? IDS.size
  if (id === IDS.size) IDS.set(key, id)
  return id
}
