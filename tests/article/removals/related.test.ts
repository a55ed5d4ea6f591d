import { describe, expect, test } from 'vitest'
import { related } from '../../../lib/article/removals/related'
import { judged } from './kept-lines'

describe('related articles', () => {
  test.each([
    ['<section class="related-stories"><h3><a href="/x">Six men lost</a></h3></section>', 'Six men lost'],
    ['<div class="mostRead">Man, 83, swims</div>', 'Man, 83, swims'],
    ['<div data-component="read-more">Ten ships in 40 years</div>', 'Ten ships in 40 years'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, related.name])
  })

  test.each([
    [
      '<p>A friend <a class="related-link" href="/f">with 3 boats</a> came.</p>',
      'A friend with 3 boats came.',
    ],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
