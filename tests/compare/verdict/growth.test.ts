import { describe, expect, it, test } from 'vitest'
import { aboutOneTime, grows } from '../../../lib/compare/verdict/growth'
import type { Row } from '../made'
import { side } from './sides'

const GROVE = { unit: 'ha', measure: 'other', counted: '', countedLemma: '' } as const

test.each<[string, Row, boolean]>([
  ['a toll', {}, true],
  ['those driven out', { measure: 'displaced' }, true],
  ['a part of a toll', { scope: 'part' }, true],
  ['an area burned', { ...GROVE, quote: 'The fire burned 18 hectares of gorse.' }, true],
  ['an area sold', { ...GROVE, quote: 'The estate sold 18 hectares of gorse.' }, false],
  ['the missing, who are found', { measure: 'missing' }, false],
  ['a price', { measure: 'other', unit: 'EUR' }, false],
  ['one day’s count', { scope: 'daily' }, false],
  ['room for so many', { scope: 'capacity' }, false],
  ['those held now', { measure: 'captured', quote: 'Eighteen are still held in the fort.' }, false],
])('%s', (_, row, expected) => {
  expect(grows(side(row))).toBe(expected)
})

describe('about one time', () => {
  it('is days for an event and a month for a war', () => {
    const total: Row = { scope: 'running-total', quote: 'Since the war began 18 have died.' }
    expect(aboutOneTime(side(), side(total))).toBe(3)
    expect(aboutOneTime(side(total), side(total))).toBe(31)
  })
})
