import { describe, expect, test } from 'vitest'
import { notices } from '../../../lib/article/removals/notices'
import { judged } from './kept-lines'

describe('notices', () => {
  test.each([
    ['<div class="cookie-banner">We and 843 partners</div>', 'We and 843 partners'],
    ['<div role="alertdialog">Your session ends in 2 minutes</div>', 'Your session ends in 2 minutes'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, notices.name])
  })

  test.each([['<div class="legally">Three judges sat.</div>', 'Three judges sat.']])(
    'leaves %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, ''])
    },
  )
})
