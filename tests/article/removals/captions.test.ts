import { describe, expect, test } from 'vitest'
import { captions } from '../../../lib/article/removals/captions'
import { judged } from './kept-lines'

describe('captions', () => {
  test.each([
    ['<div class="stryimg640caption">A crane lifts the wreck</div>', 'A crane lifts the wreck'],
    ['<figure><figcaption>The wall in 2019</figcaption></figure>', 'The wall in 2019'],
    ['<div class="wp-caption">Sixty sandbags</div>', 'Sixty sandbags'],
    ['<div class="ArticleImage__photoCredit">A. Brandt</div>', 'A. Brandt'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, captions.name])
  })

  test.each([
    ['<figure><table><tr><td>Wall</td><td>40</td></tr></table></figure>', 'Wall | 40'],
    ['<p class="capital">The capital sent 40 men.</p>', 'The capital sent 40 men.'],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
