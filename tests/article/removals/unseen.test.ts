import { describe, expect, test } from 'vitest'
import { unseen } from '../../../lib/article/removals/unseen'
import { judged } from './kept-lines'

describe('text for screen readers', () => {
  test.each([
    ['<span class="visually-hidden">Article content</span>', 'Article content'],
    ['<div class="box hidden">For 12 members only.</div>', 'For 12 members only.'],
    ['<p class="sr-only">Advertisement 2</p>', 'Advertisement 2'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, unseen.name])
  })

  test.each([['<div class="hidden md:block">The 3 gates were shut.</div>', 'The 3 gates were shut.']])(
    'leaves %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, ''])
    },
  )
})
