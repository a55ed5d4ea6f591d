import { expect, test } from 'vitest'
import { found } from '../found'

test.each([
  ['The rate is 12 per 100,000.', ['12 per 100,000', 12, 12, 'per-100000', 'rate']],
  ['It sails three times a week.', ['three times a week', 3, 3, 'per-week', 'rate']],
  ['Oil is $70 a barrel.', ['$70 a barrel', 70, 70, 'USD', 'rate']],
  ['They pump 500,000 barrels a day.', ['500,000 barrels a day', 500_000, 500_000, 'barrel', 'rate']],
  ['It sold 43 a day earlier this month.', ['43 a day', 43, 43, 'rate']],
  ['It pays $500 a week after tax.', ['$500 a week', 500, 500, 'USD', 'rate']],
  ['It sold 43 a year before falling.', ['43 a year', 43, 43, 'rate']],
  ['It swims three times a week before breakfast.', ['three times a week', 3, 3, 'per-week', 'rate']],
  ['Oil was $70 a barrel a year earlier.', ['$70 a barrel', 70, 70, 'USD', 'rate']],
  ['It sold 43 per day earlier.', ['43 per day', 43, 43, 'rate']],
])('%s', (text, row) => {
  expect(found(text)).toEqual([row])
})

test('no rate: a day that starts something else', () => {
  expect(found('They sold 40 a fortnight before the fair.')[0]?.[4]).toBeUndefined()
})

test.each([
  'Sales rose to 51, up from 43 a day earlier.',
  'Sales rose from 43 a year ago to 51.',
  'It sold 43 a month before.',
  'It sold 43 a week after the storm.',
  'It sold 43 an hour later, and 51 in the end.',
  'It sold 43 a decade previously, now 51.',
  'It sold 43 a year or two ago.',
  'It sold 43 a year and a half ago.',
  'It sold 43 a night earlier.',
  'It was hit 43 times a day earlier.',
])('no rate, but when: %s', (text) => {
  const rows = found(text)
  expect(rows.map(([words]) => words)).toContain('43')
  expect(rows.flat()).not.toContain('rate')
})

test('what prices are told of', () => {
  expect(found('It was sold at $1,312/oz there.')).toEqual([['$1,312/oz', 1312, 1312, 'USD', 'rate']])
  expect(found('It cost £12 a ticket there.')).toEqual([['£12 a ticket', 12, 12, 'GBP', 'rate']])
  expect(found('They gave 12 a ticket there.')).toEqual([['12', 12, 12]])
})

test('rates joined by hyphens', () => {
  expect(found('He signed a £200,000-a-week contract.')).toEqual([
    ['£200,000-a-week', 200_000, 200_000, 'GBP', 'rate'],
  ])
  expect(found('It is a 12-a-side game.')).toEqual([['12', 12, 12]])
})
