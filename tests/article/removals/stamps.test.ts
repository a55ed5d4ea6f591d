import { describe, expect, test } from 'vitest'
import { stamps } from '../../../lib/article/removals/stamps'
import { judged } from './kept-lines'

describe('date lines', () => {
  test.each([
    ['<div class="published-date">5 March 2025</div>', '5 March 2025'],
    ['<span class="timestamp">11:02</span>', '11:02'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, stamps.name])
  })

  test.each([
    ['<p class="update">The toll rose to 12.</p>', 'The toll rose to 12.'],
    ['<p><span class="dateline">ORRIN —</span> Two pits closed.</p>', 'ORRIN — Two pits closed.'],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
