import { describe, expect, test } from 'vitest'
import { closingLabel } from '../../../lib/article/line-rules/closing-label'
import { line, place } from './line'

describe('labels below the last sentence', () => {
  test.each(['Orange background', 'Topics Europe'])('drops: %s', (text) => {
    expect(closingLabel.drops(line(text), place({ index: 19, lastProse: 18 }))).toBe(true)
  })

  test('drops the last line where it leads on to nothing, keeps one that a list stands below', () => {
    const last = place({ index: 19, lastProse: 18 })
    expect(closingLabel.drops(line('See what this page can do for you:'), last)).toBe(true)
    expect(
      closingLabel.drops(line('The three are:'), { ...last, after: line('Jon Eld, 41', { kind: 'item' }) }),
    ).toBe(false)
  })

  test.each(['Three are still missing.', '“Nobody came.”'])('keeps: %s', (text) => {
    expect(closingLabel.drops(line(text), place({ index: 19, lastProse: 18 }))).toBe(false)
  })
})
