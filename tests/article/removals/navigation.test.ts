import { describe, expect, test } from 'vitest'
import { navigation } from '../../../lib/article/removals/navigation'
import { judged } from './kept-lines'

describe('navigation', () => {
  test.each([
    ['<div role="navigation">12 Quay Street</div>', '12 Quay Street'],
    ['<ul class="breadcrumbs"><li>News</li></ul>', 'News'],
    ['<div role="contentinfo">Since 1987</div>', 'Since 1987'],
  ])('takes away %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, navigation.name])
  })

  test.each([
    ['<div class="elementor-widget-text">Four ships turned back.</div>', 'Four ships turned back.'],
    ['<div class="navigator">The navigator was 41.</div>', 'The navigator was 41.'],
  ])('leaves %s', (part, text) => {
    expect(judged(part)).toContainEqual([text, ''])
  })
})
