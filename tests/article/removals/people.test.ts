import { describe, expect, test } from 'vitest'
import { people } from '../../../lib/article/removals/people'
import { judged } from './kept-lines'

describe('author notes', () => {
  test.each([
    ['<div class="author-bio">She has won 4 prizes.</div>', 'She has won 4 prizes.'],
    ['<address>By Marta Oyelaran</address>', 'By Marta Oyelaran'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, people.name])
  })

  test.each([['<div class="authority">The authority fined 3 firms.</div>', 'The authority fined 3 firms.']])(
    'leaves %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, ''])
    },
  )
})
