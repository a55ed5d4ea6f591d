import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('subgroup', () => {
  it.each([
    ['[Nine] people were killed. [Two] children were killed as they slept.', ['event', 'part']],
    ['[Nine] people were killed. The blast killed [three] members of one family.', ['event', 'part']],
    ['[Nine] people were killed. [Two] others were wounded.', ['event', 'event']],
    ['[Nine] people were killed. In a separate attack, [two] children were killed.', ['event', 'event']],
    ['[Nine] people were killed. [Two] others were killed the day before.', ['event', 'event']],
    ['[Two] children were killed.', ['event']],
    ['The blast killed [nine] cooks and [two] drivers.', ['event', 'event']],
    ['[Two] people were killed. [Five] children were killed.', ['event', 'event']],
    ['[Nine] people were killed. Police said [seven] people were killed.', ['event', 'event']],
    ['[Nine] people were killed. [Three] of the men were also killed.', ['event', 'part']],
    ['[Nine] people were killed. [Two] cooks, Ana Ruiz and Ben Ode, died as well.', ['event', 'part']],
    ['[Nine] people were killed. In addition to the captain, [two] sailors died.', ['event', 'part']],
    ['[Nine] people were killed. [Three] cooks and [one] driver were killed.', ['event', 'part', 'part']],
    ['[Nine] people were killed. [Eight] cooks and [two] drivers were killed.', ['event', 'event', 'event']],
    ['[Nine] people were killed. [Two] firefighters were killed.', ['event', 'part']],
    ['[Nine] civilians were killed. [Five] soldiers also died.', ['event', 'event']],
    ['[Nine] people were killed. [Two] bakers were killed.', ['event', 'event']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ scope }) => scope)).toEqual(expected)
  })

  it('links the part to its whole, as worked out', () => {
    const [, part] = claimsIn('[Nine] people were killed. [Two] children were killed as they slept.')
    expect(part).toMatchObject({ partOf: 0, scope: 'part' })
    expect(part?.inferred).toContain('scope')
  })
})
