import { describe, expect, test } from 'vitest'
import { findQuotes, firstEndingAfter, quotesNear } from '../../../lib/claims/extractors/said-by/quotes'

const text = 'He said “we came”, then “we saw” and “we left”.'
const quotes = findQuotes({ text })
const written = (found: { start: number; end: number }[]) =>
  found.map(({ start, end }) => text.slice(start, end))

describe('quotes by their place', () => {
  test('three quotes, in order', () => {
    expect(written(quotes)).toEqual(['“we came”', '“we saw”', '“we left”'])
  })

  test('the first that ends behind an offset: within one, between two, behind all', () => {
    expect(firstEndingAfter(quotes, text.indexOf('came'))).toBe(0)
    expect(firstEndingAfter(quotes, text.indexOf('then'))).toBe(1)
    expect(firstEndingAfter(quotes, text.length)).toBe(3)
  })

  test('those that touch a stretch, and none beside it', () => {
    expect(written(quotesNear(quotes, text.indexOf('saw'), text.indexOf('left')))).toEqual([
      '“we saw”',
      '“we left”',
    ])
    expect(quotesNear(quotes, text.indexOf('then'), text.indexOf('then') + 4)).toEqual([])
    expect(quotesNear([], 0, 10)).toEqual([])
  })
})
