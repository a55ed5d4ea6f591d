import { describe, expect, test } from 'vitest'
import { comments } from '../../../lib/article/removals/comments'
import { judged } from './kept-lines'

describe('comments', () => {
  test.each([
    ['<div id="comments"><p>I counted 50 people.</p></div>', 'I counted 50 people.'],
    ['<ol class="comment-list"><li>All 9 of them!</li></ol>', 'All 9 of them!'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, comments.name])
  })

  test.each([['<div class="commentary">Two things stand out.</div>', 'Two things stand out.']])(
    'leaves %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, ''])
    },
  )
})
