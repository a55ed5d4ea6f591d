import { describe, expect, test } from 'vitest'
import { sharing } from '../../../lib/article/removals/sharing'
import { judged } from './kept-lines'

describe('share lines', () => {
  test.each([['<div class="social-share">Share 1,204</div>', 'Share 1,204']])(
    'takes away %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, sharing.name])
    },
  )

  test.each([
    [
      '<p class="has-normal-font-size">Half of the 80 shares were sold.</p>',
      'Half of the 80 shares were sold.',
    ],
    ['<div class="shareholders">The 80 owners met.</div>', 'The 80 owners met.'],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
