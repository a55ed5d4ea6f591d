import { expect, test } from 'vitest'
import { safeLink } from '../../components/safe-link'

test.each(['https://www.harbour-courier.example/one', 'http://vale.example/'])(
  '%s may stand in a link',
  (address) => {
    expect(safeLink(address)).toBe(address)
  },
)

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<b>1</b>',
  'file:///etc/hosts',
  'typed:',
  '//no-scheme.example',
  '',
])('%j may not', (address) => {
  expect(safeLink(address)).toBeNull()
})
