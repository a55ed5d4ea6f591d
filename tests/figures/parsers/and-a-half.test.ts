import { expect, test } from 'vitest'
import { found } from '../found'

test('a half after its unit', () => {
  expect(found('The trial lasted a year and a half.')).toEqual([['a year and a half', 1.5, 1.5, 'year']])
  expect(found('They walked two miles and a quarter.')).toEqual([
    ['two miles and a quarter', 2.25, 2.25, 'mile'],
  ])
})

test('a half of something else is a share of its own', () => {
  expect(found('They walked two miles and a half of the group gave up.').map(([words]) => words)).toContain(
    'two miles and a half',
  )
  expect(found('They walked two miles and half of the group gave up.')).toEqual([
    ['two miles', 2, 2, 'mile'],
    ['half', 0.5, 0.5, 'multiple'],
  ])
})
