import { expect, test } from 'vitest'
import { compareChains } from '../../../lib/compare/place/compare-places'

test.each<[string, string[], string[], string]>([
  ['one place', ['Lyon', 'France'], ['Lyon', 'France'], 'same'],
  ['a country holds its city', ['Lyon', 'France'], ['France'], 'wider'],
  ['a city in its country', ['France'], ['Lyon', 'France'], 'narrower'],
  ['two cities', ['Lyon', 'France'], ['Nice', 'France'], 'elsewhere'],
  ['two towns of one name', ['Paris', 'Texas', 'United States'], ['Paris', 'France'], 'elsewhere'],
  ['a part without borders', ['southern France', 'France'], ['Nice', 'France'], 'unknown'],
  ['no place', [], ['Nice', 'France'], 'unknown'],
])('%s', (_, here, there, stand) => {
  expect(compareChains(here, there)).toBe(stand)
})
