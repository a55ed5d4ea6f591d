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
    '5 March 2025 – 14:35',
    'Updated 5 March 2025, 3 min read',
    '5 March 2025 - 4 comments',
    'Published: 5 March 2025',
  ])('drops: %s', (text) => {
    expect(byline.drops(line(text), place())).toBe(true)
  })

  test.each([
    'By Friday the toll had reached 12.',
    'By Monday morning, 40 were missing',
    'On 5 March 2025 the council met for the last time.',
    '12.5 metres of rain fell.',
    '5 March 2025: 40 killed in raid',
    '7 October 2021 – 14 dead, 60 hurt',
    'Killed on 3 May 2021: 12 men',
    '3 March 2020: fire kills 9',
  ])('keeps: %s', (text) => {
    expect(byline.drops(line(text), place())).toBe(false)
  })
})
