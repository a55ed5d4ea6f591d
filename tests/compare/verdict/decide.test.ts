import { describe, expect, it } from 'vitest'
import { decide } from '../../../lib/compare/verdict/decide'
import type { Found } from '../../../lib/compare/verdict/question'
import { TYPED_URL } from '../../../lib/compare/typed-report'
import { side, told } from './sides'

const found = (check: string, stand: Found['stand']): Found[] => [{ check, stand }]
const [here, more] = [side(), side({ n: 23 })]

describe('in their order', () => {
  it('another question is different only where it looks alike', () => {
    expect(told(decide(here, side({ measure: 'wounded' }), found('measure', 'other')))).toBe(
      'different strong',
    )
    expect(decide(here, side({ n: 23, measure: 'wounded' }), found('measure', 'other'))).toBeNull()
  })

  it('a part of one and a whole of another are no pair, unless the number is one', () => {
    const ways = [...found('who', 'wider'), ...found('measure', 'narrower')]
    expect(decide(here, more, ways)).toBeNull()
    expect(told(decide(here, side(), ways))).toBe('different strong')
  })

  it('a forecast is unclear', () => {
    expect(told(decide(here, more, found('status', 'forecast')))).toBe('unclear weak')
  })

  it('a part comes before growth', () => {
    const later = side({ n: 23, day: '2024-05-07' })
    expect(told(decide(here, later, found('measure', 'wider')))).toBe('wider strong')
    expect(told(decide(here, later, []))).toBe('newer weak')
  })

  it('two values that nothing orders conflict', () => {
    expect(told(decide(here, more, []))).toBe('conflicts strong')
  })
})

describe('in doubt', () => {
  it('agrees weakly and never conflicts', () => {
    expect(told(decide(here, side(), found('who', 'doubtful')))).toBe('agrees weak')
    expect(decide(here, more, found('who', 'doubtful'))).toBeNull()
  })

  it('agrees strongly where one source says one number', () => {
    const police = { by: 'FR:police' }
    expect(told(decide(side(police), side(police), found('who', 'doubtful')))).toBe('agrees strong')
  })
})

describe('one count told as a part and as a toll', () => {
  it('agrees where the number is one that few counts share', () => {
    expect(told(decide(here, side({ scope: 'part' }), found('scope', 'narrower')))).toBe('agrees strong')
    expect(told(decide(side({ n: 20 }), side({ n: 20, scope: 'daily' }), found('scope', 'narrower')))).toBe(
      'narrower strong',
    )
  })

  it('also where only the days counted differ', () => {
    const ways = [...found('scope', 'narrower'), ...found('period', 'narrower')]
    expect(told(decide(here, side({ scope: 'part' }), ways))).toBe('agrees strong')
    const places = [...found('scope', 'narrower'), ...found('where', 'narrower')]
    expect(told(decide(here, side({ scope: 'part' }), places))).toBe('narrower strong')
  })
})

describe('plans, denials and typed numbers', () => {
  it('two numbers of one plan conflict weakly, told on one day', () => {
    const plan = { status: 'planned', measure: 'other', countedLemma: 'ferry', counted: 'ferries' } as const
    expect(told(decide(side(plan), side({ ...plan, n: 23 }), []))).toBe('conflicts weak')
    expect(told(decide(side(plan), side({ ...plan, n: 23, day: '2024-05-07' }), []))).toBe('unclear weak')
  })

  it('a denial faces the number it denies and no other', () => {
    expect(told(decide(here, side({ status: 'denied' }), []))).toBe('conflicts weak')
    expect(decide(here, side({ n: 23, status: 'denied' }), [])).toBeNull()
  })

  it('a typed number is no rival of one event’s', () => {
    const typed = side({ n: 23, url: TYPED_URL })
    expect(decide(here, typed, [])).toBeNull()
    expect(told(decide(here, side({ n: 23, url: TYPED_URL, who: ['FR'] }), []))).toBe('unclear weak')
  })
})
