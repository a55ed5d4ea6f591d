import { fold } from '../../lib/claims/places/fold'
import { SPELLINGS } from './spellings-data'

export interface Spelling {
  country: string
  /** Canonical first. */
  names: string[]
  /** Where to add the city if GeoNames has none; "" if it must be there. */
  region: string
}

export const spellings: Spelling[] = SPELLINGS.trim()
  .split('\n')
  .map((line) => {
    const [list = '', region = ''] = line.slice(3).split(' + ')
    return { country: line.slice(0, 2), names: list.split(', '), region }
  })

const byName = new Map(
  spellings.flatMap((spelling) =>
    spelling.names.map((name) => [`${spelling.country} ${fold(name)}`, spelling] as const),
  ),
)

/** How news spells a city, where that is written down. */
export function spellingOf(country: string, names: string[]): Spelling | undefined {
  for (const name of names) {
    const found = byName.get(`${country} ${fold(name)}`)
    if (found) return found
  }
  return undefined
}
