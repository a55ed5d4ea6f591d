import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('first count', () => {
  it.each([
    ['[Two] people died. Another [20] were injured.', ['total', 'total']],
    ['[Two] people died. Another [20] died later.', ['total', 'additional']],
    [
      '[Two] people died and [three] were injured. Another [20] were injured.',
      ['total', 'total', 'additional'],
    ],
    ['Another [20] were injured.', ['additional']],
    ['[Two] people died. They sent another [20] troops.', ['total', 'additional']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ change }) => change)).toEqual(expected)
  })

  it('says that the total was worked out', () => {
    const [, second] = claimsIn('[Two] people died. Another [20] were injured.')
    expect(second?.inferred).toContain('change')
  })
})
