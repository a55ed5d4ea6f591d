import { describe, expect, test } from 'vitest'
import { appeals } from '../../../lib/article/removals/appeals'
import { judged } from './kept-lines'

describe('appeals', () => {
  test.each([
    ['<div class="newsletter-signup">Join 45,000 readers</div>', 'Join 45,000 readers'],
    ['<section class="support-us">From 4 crowns a month</section>', 'From 4 crowns a month'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, appeals.name])
  })

  test.each([
    [
      '<p class="paywall">The council spent 4 million on the wall in its first year, and twice that sum in the year that followed it.</p>',
      'The council spent 4 million on the wall in its first year, and twice that sum in the year that followed it.',
    ],
    ['<div class="floodgate">The gate weighs 9 tonnes.</div>', 'The gate weighs 9 tonnes.'],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
