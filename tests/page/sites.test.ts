import { describe, expect, test } from 'vitest'
import { patternFor } from '../../lib/page/sites'

describe('patternFor', () => {
  test.each([
    ['https://www.harbour-courier.example/news/1?a=b#c', '*://www.harbour-courier.example/*'],
    ['http://vale.example:8080/', '*://vale.example/*'],
  ])('%s asks for its own host alone', (address, pattern) => {
    expect(patternFor(address)).toBe(pattern)
  })

  test.each([
    'about:blank',
    'chrome://version',
    'file:///tmp/a.html',
    'javascript:alert(1)',
    'no address',
    '',
  ])('%j is no page that can be asked for', (address) => {
    expect(patternFor(address)).toBeNull()
  })
})
