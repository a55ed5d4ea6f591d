import { describe, expect, it } from 'vitest'
import {
  datedOrder,
  hasGrown,
  oneSource,
  tellerOf,
  toldBefore,
  toldOrder,
} from '../../../lib/compare/verdict/order'
import { questionOf, side, sideAmong, told } from './sides'

const LATER = '2024-05-07'
const RISEN = 'The toll rose to 23.'
const DOWN = 'The toll was revised down to 12.'

describe('grown', () => {
  it('is later and higher, seen from either side', () => {
    expect(hasGrown(questionOf(side(), side({ n: 23, day: LATER })))).toBe(true)
    expect(hasGrown(questionOf(side({ n: 23, day: LATER }), side()))).toBe(true)
  })

  it('is not later and lower, nor of one day, nor of what may fall', () => {
    expect(hasGrown(questionOf(side(), side({ n: 12, day: LATER })))).toBe(false)
    expect(hasGrown(questionOf(side(), side({ n: 23 })))).toBe(false)
    expect(
      hasGrown(questionOf(side({ measure: 'missing' }), side({ n: 23, measure: 'missing', day: LATER }))),
    ).toBe(false)
  })
})

describe('order told in words', () => {
  it('is told by the higher count', () => {
    const high = side({ n: 23, quote: RISEN })
    expect(told(toldOrder(questionOf(side(), high)))).toBe('newer strong')
    expect(told(toldOrder(questionOf(high, side())))).toBe('older strong')
  })

  it('is told by another sentence of the same report', () => {
    const high = sideAmong([
      { n: 23, quote: 'Ferry disaster: 23 dead' },
      { n: 23, quote: RISEN },
    ])
    expect(told(toldOrder(questionOf(side(), high)))).toBe('newer strong')
  })

  it('is not told by the lower count’s rise', () => {
    expect(toldOrder(questionOf(side({ quote: 'The toll rose to 18.' }), side({ n: 23 })))).toBeNull()
  })

  it('is not believed against the dates', () => {
    expect(toldOrder(questionOf(side({ n: 23, quote: RISEN }), side({ day: LATER })))).toBeNull()
  })

  it('is told of an early count', () => {
    const early = side({ quote: 'A preliminary count gave 18 dead.' })
    expect(told(toldOrder(questionOf(early, side({ n: 23 }))))).toBe('newer strong')
  })

  it('is told by a count put down', () => {
    expect(told(toldOrder(questionOf(side(), side({ n: 12, quote: DOWN, day: LATER }))))).toBe('newer weak')
    expect(toldOrder(questionOf(side({ day: LATER }), side({ n: 12, quote: DOWN })))).toBeNull()
  })

  it('is none of what does not grow', () => {
    const missing = { measure: 'missing' } as const
    expect(toldOrder(questionOf(side(missing), side({ ...missing, n: 23, quote: RISEN })))).toBeNull()
  })
})

describe('the teller', () => {
  const [low, high] = [side(), side({ n: 23, quote: RISEN })]

  it('is the higher count that rose', () => {
    expect(tellerOf(low, high)).toBe(high)
    expect(tellerOf(high, low)).toBe(high)
  })

  it('is the lower count that was put down, or was early', () => {
    const [down, plain] = [side({ n: 12, quote: DOWN }), side()]
    expect(tellerOf(down, plain)).toBe(down)
    const early = side({ quote: 'Early reports gave 18 dead.' })
    expect(tellerOf(early, side({ n: 23 }))).toBe(early)
  })

  it('is nobody where no sentence tells', () => {
    expect(tellerOf(low, side({ n: 23 }))).toBeNull()
  })
})

describe('what was said before', () => {
  const risen = sideAmong([{ n: 23 }, { n: 18, earlier: true }])

  it('makes the count beside it the newer one', () => {
    expect(told(toldBefore(questionOf(side(), risen)))).toBe('newer strong')
    expect(told(toldBefore(questionOf(risen, side())))).toBe('older strong')
  })

  it('is of that number and measure', () => {
    expect(toldBefore(questionOf(side({ n: 17 }), risen))).toBeNull()
    const hurt = sideAmong([{ n: 23 }, { n: 18, earlier: true, measure: 'wounded' }])
    expect(toldBefore(questionOf(side(), hurt))).toBeNull()
  })
})

describe('order by dates', () => {
  it('is weak where the dates are the articles’', () => {
    expect(told(datedOrder(questionOf(side(), side({ n: 23, day: LATER }))))).toBe('newer weak')
  })

  it('is strong where the texts state them', () => {
    const on = (to: string) => ({ asOf: { from: to, to }, day: to, scope: 'running-total' as const })
    const question = questionOf(side(on('2024-05-06')), side({ n: 23, ...on(LATER) }))
    expect(told(datedOrder(question))).toBe('newer strong')
  })

  it('is none on one day, nor of a toll that fell', () => {
    expect(datedOrder(questionOf(side(), side({ n: 23 })))).toBeNull()
    expect(datedOrder(questionOf(side(), side({ n: 12, day: LATER })))).toBeNull()
  })

  it('lets fall what may fall', () => {
    const missing = { measure: 'missing' } as const
    expect(told(datedOrder(questionOf(side(missing), side({ ...missing, n: 12, day: LATER }))))).toBe(
      'newer weak',
    )
  })
})

describe('one source', () => {
  it('gives its higher count later on one day', () => {
    const police = { by: 'FR:police' }
    expect(told(oneSource(questionOf(side(police), side({ n: 23, ...police }))))).toBe('newer strong')
    expect(told(oneSource(questionOf(side({ n: 23, ...police }), side(police))))).toBe('older strong')
  })

  it('is not two sources, nor two days', () => {
    expect(oneSource(questionOf(side({ by: 'FR:police' }), side({ n: 23, by: 'FR:hospital' })))).toBeNull()
    expect(
      oneSource(questionOf(side({ by: 'FR:police' }), side({ n: 23, by: 'FR:police', day: LATER }))),
    ).toBeNull()
  })
})
