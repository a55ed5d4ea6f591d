import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('counted', () => {
  it.each([
    ['[12] young soldiers were killed.', ['young soldiers', 'soldier']],
    ['[14] members of the choir were hurt.', ['members of the choir', 'member']],
    ['[Hundreds] of people marched.', ['people', 'person']],
    ['[Six] coffins were carried past.', ['coffins', 'coffin']],
    ['[12%] of voters agreed.', ['voters', 'voter']],
    ['They killed [12] people on Monday.', ['people', 'person']],
    ['[Nine] “martyrs” were buried.', ['martyrs', 'martyr']],
    ['[1,000] mine removal engineers arrived.', ['mine removal engineers', 'engineer']],
    ['[A soldier] was killed.', ['soldier', 'soldier']],
    ['[Three] people killed in the fire were cousins.', ['people', 'person']],
    ['[43] were killed.', ['', '']],
    ['[2 million] people risk starvation.', ['people', 'person']],
    ['[Both of the girls] were killed.', ['girls', 'girl']],
    ['[Three] 14-year-old girls were found.', ['14-year-old girls', 'girl']],
    ['[82 percent] also rejected Norway.', ['', '']],
    ['[None] of the [150] guests was hurt.', ['guests', 'guest']],
    ['The toll rose to [43].', ['', '']],
    ['[12] dead, many hurt', ['', '']],
  ])('%s', (marked, expected) => {
    const [claim] = claimsIn(marked)
    expect([claim?.counted, claim?.countedLemma]).toEqual(expected)
  })

  it('takes the noun of the figure before it for a bare one, and says so', () => {
    const [, second] = claimsIn('The shop sold [40] lamps, [12] of them broken.')
    expect(second).toMatchObject({ counted: 'lamps', countedLemma: 'lamp' })
    expect(second?.inferred).toContain('counted')
  })

  it('takes no deaths for those who were wounded', () => {
    const [, second] = claimsIn('They reported [11] deaths and [dozens] of wounded.')
    expect(second?.counted).toBe('')
  })

  it('takes no noun from a figure it does not stand beside', () => {
    const [, second] = claimsIn('[Two] cars crashed and the toll rose to [43].')
    expect(second?.counted).toBe('')
  })
})
