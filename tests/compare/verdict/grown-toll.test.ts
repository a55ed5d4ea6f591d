import { describe, expect, it } from 'vitest'
import { isGrownToll } from '../../../lib/compare/verdict/grown-toll'
import { COACH } from '../made'
import { questionOf, side, sideAmong } from './sides'

const LATER = '2024-05-07'
const crew = { counted: 'workers', countedLemma: 'worker' }
const WHO = { check: 'who', stand: 'perhaps-wider' } as const
const WHERE = { check: 'where', stand: 'perhaps-wider' } as const

describe('by a class of people', () => {
  it('is the same toll, later and higher', () => {
    expect(isGrownToll(questionOf(side(crew), side({ n: 23, day: LATER })), WHO)).toBe(true)
  })

  it('is no growth on one day', () => {
    expect(isGrownToll(questionOf(side(crew), side({ n: 23 })), WHO)).toBe(false)
  })

  it('is a part where its report counts others too', () => {
    const both = sideAmong([{ n: 18, ...crew }, { n: 3 }])
    expect(isGrownToll(questionOf(both, side({ n: 23, day: LATER })), WHO)).toBe(false)
    const same = sideAmong([{ n: 18, ...crew }, { n: 18 }, { n: 2, partOf: 0 }, { n: 9, earlier: true }])
    expect(isGrownToll(questionOf(same, side({ n: 23, day: LATER })), WHO)).toBe(true)
  })

  it('is of one event, and of no other measure', () => {
    expect(
      isGrownToll(questionOf(side(crew), side({ n: 23, day: LATER })), { ...WHO, check: 'measure' }),
    ).toBe(false)
    const long = { scope: 'running-total', quote: 'Since the war began 23 died.' } as const
    expect(isGrownToll(questionOf(side(crew), side({ n: 23, day: LATER, ...long })), WHO)).toBe(false)
  })
})

describe('by a place', () => {
  const town = side({ where: ['Tarnwick', 'Skerry Islands', 'Ireland'] })
  const islands = { n: 23, where: ['Skerry Islands', 'Ireland'] }
  const RISEN = 'The toll rose to 23.'

  it('is the same toll where it is told as risen', () => {
    expect(isGrownToll(questionOf(town, side({ ...islands, quote: RISEN })), WHERE)).toBe(true)
    expect(isGrownToll(questionOf(town, side(islands)), WHERE)).toBe(false)
  })

  it('is not where the article tells of another spot or of many', () => {
    expect(isGrownToll(questionOf(town, side({ ...islands, quote: RISEN, text: COACH })), WHERE)).toBe(false)
    const storm = 'A storm sank ferries off Tarnwick and flooded farms.'
    expect(isGrownToll(questionOf(town, side({ ...islands, quote: RISEN, text: storm })), WHERE)).toBe(false)
  })
})
