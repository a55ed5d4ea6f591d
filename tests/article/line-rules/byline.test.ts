import { describe, expect, test } from 'vitest'
import { byline } from '../../../lib/article/line-rules/byline'
import { line, place } from './line'

describe('bylines', () => {
  test.each([
    'By Marta Oyelaran',
    'By Marta Oyelaran and Jon Eld',
    '12:43, 20 Apr 2026',
    'Updated 5 March 2025',
    '5 March 2025',
    '3 minute read',
  ])('drops: %s', (text) => {
    expect(byline.drops(line(text), place())).toBe(true)
  })

  test.each([
    'By Friday the toll had reached 12.',
    'By Monday morning, 40 were missing',
    'On 5 March 2025 the council met for the last time.',
    '12.5 metres of rain fell.',
  ])('keeps: %s', (text) => {
    expect(byline.drops(line(text), place())).toBe(false)
  })
})
