import { describe, expect, test } from 'vitest'
import { openingLabel } from '../../../lib/article/line-rules/opening-label'
import { line, place } from './line'

describe('labels above the first sentence', () => {
  test.each(['Al Jazeera 11 hours ago', 'Wednesday', 'AFP, MANILA'])('drops: %s', (text) => {
    expect(openingLabel.drops(line(text), place({ index: 0, firstProse: 3 }))).toBe(true)
  })

  test.each([
    'Two dead, 12 hurt.',
    '“We counted 31”',
    '…as the governor closes 3 more',
    '... and asks for 12 boats',
    'A label that is as long as a sentence and tells of 12 men, but has no stop',
  ])('keeps: %s', (text) => {
    expect(openingLabel.drops(line(text), place({ index: 0, firstProse: 3 }))).toBe(false)
  })
})
