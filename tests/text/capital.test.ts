import { expect, test } from 'vitest'
import { isCapitalised } from '../../lib/text/capital'

test.each(['Army', 'A', 'Éire', 'Żuków', 'Киев', 'Ωmega', 'ISIS'])('%s starts with a capital', (word) => {
  expect(isCapitalised(word)).toBe(true)
})

test.each([
  'army',
  'a',
  'éire',
  'киев',
  'iPhone',
  '43',
  '',
  '“Army',
  '-A',
  '中',
  '@',
  '[',
  'Z'.toLowerCase(),
])('“%s” does not', (word) => {
  expect(isCapitalised(word)).toBe(false)
})
