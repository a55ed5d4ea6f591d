import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('compared', () => {
  it.each([
    ['[12] people were killed and [30] wounded, up from [nine] reported earlier.', 'killed', 'person'],
    ['Police arrested [40] people, up from [30] last year.', 'arrested', 'person'],
    ['The toll rose to [51], up from [43] a day earlier.', 'killed', ''],
    ['[40] pupils were hurt, compared with [36] in May.', 'wounded', 'pupil'],
  ])('%s', (marked, measure, countedLemma) => {
    const claim = claimsIn(marked).at(-1)
    expect(claim).toMatchObject({ measure, countedLemma, unit: 'people', earlier: true })
  })

  it('says what was worked out', () => {
    const [, claim] = claimsIn('Police arrested [40] people, up from [30] last year.')
    expect(claim?.inferred).toEqual(expect.arrayContaining(['measure', 'unit']))
  })

  it.each([
    'Police arrested [40] people, up from [30] raids last year.',
    'Police arrested [40] people; sales fell to [9] from [12].',
    'Police arrested [40] people and fined [12].',
    'Police arrested [40] people, up from [30%] last year.',
  ])('not of what it is not compared with: %s', (marked) => {
    expect(claimsIn(marked).at(-1)?.measure).toBe('other')
  })
})
