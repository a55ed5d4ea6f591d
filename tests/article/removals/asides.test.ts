import { describe, expect, test } from 'vitest'
import { asides } from '../../../lib/article/removals/asides'
import { judged } from './kept-lines'

describe('asides', () => {
  test.each([
    ['<aside>31 volunteers</aside>', '31 volunteers'],
    ['<blockquote class="pull-quote">31 of them came</blockquote>', '31 of them came'],
    ['<div class="vote-box"><p>1,204 votes so far</p></div>', '1,204 votes so far'],
    ['<blockquote class="twitter-tweet">300 aboard!</blockquote>', '300 aboard!'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, asides.name])
  })

  test.each([['<blockquote>“We counted 31,” she said.</blockquote>', '“We counted 31,” she said.']])(
    'leaves %s',
    (part, text) => {
      expect(judged(part)).toContainEqual([text, ''])
    },
  )
})
