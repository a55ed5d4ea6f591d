import { describe, expect, it } from 'vitest'
import { areLookAlikes, mayLookAlike } from '../../../lib/compare/verdict/look-alike'
import { COACH } from '../made'
import { side } from './sides'

const other = (check: string) => ({ check, stand: 'other' }) as const
const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']

describe('worth a look', () => {
  it('is one number, whatever differs', () => {
    expect(mayLookAlike(side(), side({ measure: 'wounded' }), [other('measure')])).toBe(true)
    expect(mayLookAlike(side(), side({ n: 23, measure: 'wounded' }), [other('measure')])).toBe(false)
  })

  it('is another number where only an easily missed respect differs', () => {
    expect(mayLookAlike(side(), side({ n: 23 }), [other('period')])).toBe(true)
  })
})

describe('look-alikes', () => {
  it('are one number in one topic, of two measures', () => {
    expect(areLookAlikes(side(), side({ measure: 'wounded' }), [other('measure')])).toBe(true)
    expect(areLookAlikes(side(), side({ measure: 'wounded', text: COACH }), [other('measure')])).toBe(false)
  })

  it('are not by a measure that could not be read', () => {
    expect(areLookAlikes(side(), side({ measure: 'other' }), [other('measure')])).toBe(false)
  })

  it('are coffins beside a toll', () => {
    const coffins = side({ n: 6, measure: 'other', counted: 'coffins', countedLemma: 'coffin' })
    const signs = { ...other('measure'), why: 'otherSign' } as const
    expect(areLookAlikes(side(), coffins, [signs])).toBe(true)
    expect(areLookAlikes(side({ measure: 'wounded' }), coffins, [signs])).toBe(false)
  })

  it('are two events of one spot within a month, of tolls that are near', () => {
    const [here, days] = [side({ where: TARNWICK }), [{ ...other('story'), why: 'otherDay' as const }]]
    expect(areLookAlikes(here, side({ n: 23, where: TARNWICK }), days)).toBe(true)
    expect(areLookAlikes(here, side({ n: 90, where: TARNWICK }), days)).toBe(false)
    expect(areLookAlikes(here, side({ n: 23, where: TARNWICK, day: '2024-07-07' }), days)).toBe(false)
    expect(areLookAlikes(here, side({ n: 23 }), days)).toBe(false)
  })

  it('are not two stories', () => {
    const stories = [{ ...other('story'), why: 'otherStory' as const }]
    expect(areLookAlikes(side({ where: TARNWICK }), side({ where: TARNWICK }), stories)).toBe(false)
  })
})
