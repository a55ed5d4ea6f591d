import { expect, test } from 'vitest'
import { timingOf } from '../../../lib/compare/time/day'
import type { Claim, Scope } from '../../../lib/types'
import { reported } from '../made'

/** Days since 1970-01-01. */
const dayNumber = (day: string) => Date.parse(day) / 86_400_000

const timing = (fields: Partial<Claim>, scope: Scope, day = '2024-05-09') => {
  const { claim, report } = reported(fields, { day })
  return timingOf(claim, report, scope)
}
const asOf = { from: '2024-05-06', to: '2024-05-06' }

test.each<[Scope, number | null]>([
  ['running-total', null],
  ['other', null],
  ['event', dayNumber('2024-05-06')],
  ['daily', dayNumber('2024-05-06')],
])('%s as of one day begins', (scope, from) => {
  expect(timing({ asOf }, scope).from).toBe(from)
})

test('a total of several days begins with the first', () => {
  const from = timing({ asOf: { from: '2024-05-01', to: '2024-05-06' } }, 'running-total').from
  expect(from).toBe(dayNumber('2024-05-01'))
})

test('a day that was worked out begins nothing', () => {
  expect(timing({ asOf, inferred: ['asOf'] }, 'event').from).toBeNull()
})

test('an article without a date is of the day that its counts were dated by', () => {
  expect(timing({ asOf, inferred: ['asOf'] }, 'event', '')).toMatchObject({
    published: dayNumber('2024-05-06'),
    countedInferred: true,
  })
})

test('a day that a count tells by itself is not the article’s', () => {
  expect(timing({ asOf }, 'event', '').published).toBeNull()
})

test('a day of publication stands', () => {
  expect(timing({ asOf, inferred: ['asOf'] }, 'event').published).toBe(dayNumber('2024-05-09'))
})
