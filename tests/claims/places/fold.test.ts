import { expect, it } from 'vitest'
import { fold } from '../../../lib/claims/places/fold'

it.each([
  ['Zaporizhzhia', 'zaporizhzhia'],
  ['Şanlıurfa', 'sanliurfa'],
  ['Ivano-Frankivsk', 'ivano frankivsk'],
  ["N'Djamena", 'ndjamena'],
  ['Łódź', 'lodz'],
  ['U.S.', 'us'],
  ['Sana’a', 'sanaa'],
])('%s is looked up as %s', (name, key) => {
  expect(fold(name)).toBe(key)
})
