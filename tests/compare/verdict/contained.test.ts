import { describe, expect, it } from 'vitest'
import { containedVerdict } from '../../../lib/compare/verdict/contained'
import { side, told } from './sides'

const casualties = { measure: 'killed-or-wounded' } as const
const INSIDE = { check: 'measure', stand: 'wider', why: 'widerMeasure' } as const
const PART = { check: 'scope', stand: 'narrower', why: 'narrowerScope' } as const

describe('a part and its whole', () => {
  it('is wider where there is the whole, narrower where it is the part', () => {
    expect(told(containedVerdict(side(), side({ n: 43, ...casualties }), INSIDE))).toBe('wider strong')
    expect(told(containedVerdict(side(), side({ n: 5, scope: 'part' }), PART))).toBe('narrower strong')
  })

  it('may be as much as the whole', () => {
    expect(told(containedVerdict(side(), side({ n: 18, ...casualties }), INSIDE))).toBe('wider strong')
  })
})

describe('a part above its whole', () => {
  it('conflicts by measure', () => {
    const verdict = containedVerdict(side({ n: 44 }), side({ n: 43, ...casualties }), INSIDE)
    expect([told(verdict), verdict?.why]).toEqual(['conflicts strong', 'conflictsPart'])
  })

  it('tells nothing by scope', () => {
    expect(containedVerdict(side(), side({ n: 25, scope: 'part' }), PART)).toBeNull()
  })

  it('tells nothing of an event beside a long count of another article', () => {
    const long = { ...casualties, scope: 'running-total', quote: 'Since the war began 43 fell.' } as const
    expect(containedVerdict(side({ n: 44 }), side({ n: 43, ...long }), INSIDE)).toBeNull()
  })

  it('is unclear where it was counted much later', () => {
    const part = side({ n: 44, day: '2024-06-06' })
    expect(told(containedVerdict(part, side({ n: 43, ...casualties }), INSIDE))).toBe('unclear weak')
  })
})

it('needs two numbers', () => {
  expect(containedVerdict(side({ n: undefined, low: null, high: null }), side(), INSIDE)).toBeNull()
})
