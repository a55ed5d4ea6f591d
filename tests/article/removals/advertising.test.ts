import { describe, expect, test } from 'vitest'
import { advertising } from '../../../lib/article/removals/advertising'
import { judged } from './kept-lines'

describe('advertising', () => {
  test.each([
    ['<div class="ad-slot">Buy 2, pay for 1</div>', 'Buy 2, pay for 1'],
    ['<div id="taboola-below">17 things doctors hide</div>', '17 things doctors hide'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, advertising.name])
  })

  test.each([
    ['<div class="headline-ladder">He climbed 12 steps.</div>', 'He climbed 12 steps.'],
    ['<div class="kAd">It lasted 3 days.</div>', 'It lasted 3 days.'],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
