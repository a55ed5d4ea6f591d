import { describe, expect, test } from 'vitest'
import { closingLabel } from '../../../lib/article/line-rules/closing-label'
import { line, place } from './line'

describe('labels below the last sentence', () => {
  test.each(['Orange background', 'Topics Europe'])('drops: %s', (text) => {
    expect(closingLabel.drops(line(text), place({ index: 19, lastProse: 18 }))).toBe(true)
  })

  test.each(['Three are still missing.', '“Nobody came.”'])('keeps: %s', (text) => {
    expect(closingLabel.drops(line(text), place({ index: 19, lastProse: 18 }))).toBe(false)
  })
})
