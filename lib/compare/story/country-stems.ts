import { COUNTRIES } from '../../claims/places/countries-data'
import { stemIdsOf } from './vocabulary'

let known: ReadonlySet<number> | undefined

/** Stems of the names of countries and of their peoples: events of one country share them. */
export function countryStems(): ReadonlySet<number> {
  known ??= new Set(
    COUNTRIES.trim()
      .split('\n')
      .flatMap((line) => line.split('|').slice(1))
      .flatMap(stemIdsOf),
  )
  return known
}
