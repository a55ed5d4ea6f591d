import { describe, expect, test } from 'vitest'
import { squeeze } from '../../lib/page/text-index'

describe('squeeze', () => {
  test.each([
    ['two\n  words', 'twowords'],
    ['no\u00a0break', 'nobreak'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['\u202bright to left\u202c', 'righttoleft'],
  ])('%j is %s', (text, squeezed) => {
    expect(squeeze(text)).toBe(squeezed)
  })

  test('a digit is never lost: another number is another text', () => {
    expect(squeeze('1,234')).not.toBe(squeeze('1,235'))
    expect(squeeze('12 34')).toBe('1234')
  })
})
