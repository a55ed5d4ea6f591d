import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['The rate is 12 per 100,000.', ['12 per 100,000', 12, 12, 'per-100000', 'rate']],
  ['It sails three times a week.', ['three times a week', 3, 3, 'per-week', 'rate']],
  ['Oil is $70 a barrel.', ['$70 a barrel', 70, 70, 'USD', 'rate']],
  ['They pump 500,000 barrels a day.', ['500,000 barrels a day', 500_000, 500_000, 'barrel', 'rate']],
])('%s', (text, row) => {
  expect(found(text)).toEqual([row])
})

test('no rate: a day that starts something else', () => {
  expect(found('They sold 40 a fortnight before the fair.')[0]?.[4]).toBeUndefined()
})
