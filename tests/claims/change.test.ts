import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('change', () => {
  it.each([
    ['The blast killed [12] and wounded another [20].', ['total', 'total']],
    ['A further [12] are missing.', ['total']],
    ['Another [two] people died, bringing the toll to [14].', ['additional', 'total']],
    ['They will post an additional [2,500] guards.', ['additional']],
    ['The blast killed [12] people and a fire killed another [three].', ['total', 'additional']],
    ['They bought another [20] buses.', ['additional']],
    ['[12] people were killed.', ['total']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ change }) => change)).toEqual(expected)
  })
})
