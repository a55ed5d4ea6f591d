import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('unit', () => {
  it.each([
    ['[43] were killed.', ['people']],
    ['[12] soldiers marched past [3] tanks.', ['people', 'things']],
    ['[12%] of voters paid [$40].', ['percent', 'USD']],
    ['[Six] coffins were carried.', ['things']],
    ['[40] Norwegians signed.', ['people']],
    ['[12] migrants waited, [five] of them asleep.', ['people', 'people']],
    ['[Five] were rescued.', ['people']],
    ['[Five] were sold.', ['things']],
    ['[498] Troops Lost in Border War', ['people']],
    ['[12] Transistors Fail', ['things']],
    ['[97] witnesses spoke.', ['people']],
    ['The mill has a staff of [12].', ['people']],
    ['It has a population of about [7.2 million].', ['people']],
    ['It has a herd of [12].', ['things']],
    ['The crew now has [23].', ['people']],
    ['The shop now has [23].', ['things']],
    ['Its population reached [3,000].', ['people']],
    ['Its turnout reached [3,000].', ['things']],
    ['The mother of [three], Ann Lee, spoke.', ['people']],
    ['The [two] largest teachers unions met.', ['things']],
    ['[Two] aides left, [two] lenders failed.', ['people', 'things']],
    ['[Two] boats sank and [five] fishermen drowned.', ['things', 'people']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ unit }) => unit)).toEqual(expected)
  })

  it('says that people were inferred where only the measure tells', () => {
    expect(claimsIn('[43] were killed.')[0]?.inferred).toContain('unit')
    expect(claimsIn('[43] guards were killed.')[0]?.inferred).not.toContain('unit')
  })
})
