import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('repeated', () => {
  it.each([
    [
      'Since March 2029, [400] soldiers have been killed. “It was [400] deaths and [90] injuries,” she said.',
      ['running-total', 'running-total', 'running-total'],
    ],
    [
      'Since March 2029, [400] soldiers have been killed. A strike killed [400] soldiers.',
      ['running-total', 'event'],
    ],
    [
      'Since March 2029, [400] soldiers have been killed. [12] soldiers were killed.',
      ['running-total', 'event'],
    ],
    ['[400] soldiers were killed. It was [400] deaths.', ['event', 'event']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ scope }) => scope)).toEqual(expected)
  })
})
