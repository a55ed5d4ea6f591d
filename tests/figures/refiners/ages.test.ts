import { expect, test } from 'vitest'
import { figuresIn } from '../found'

test.each([
  ['The 41-year-old baker sang.', '41-year-old', 41, 'year'],
  ['A ten-month-old calf died of cold.', 'ten-month-old', 10, 'month'],
  ['Ann Lee, 34, said so.', '34', 34, 'year'],
  ['Ann Lee (34) said so.', '34', 34, 'year'],
  ['He retired aged 61.', '61', 61, 'year'],
  ['He died at the age of 81.', '81', 81, 'year'],
  ['She is 60 years old.', '60 years old', 60, 'year'],
  ['It helps people under 30.', 'under 30', 30, 'year'],
])('%s', (text, words, value, unit) => {
  const [age] = figuresIn(text)
  expect(age).toMatchObject({ text: words, unit, kind: 'age' })
  expect(age?.low ?? age?.high).toBe(value)
})

test('ages between two ends are one', () => {
  expect(figuresIn('It serves adults aged 55 to 65.')).toMatchObject([{ low: 55, high: 65, kind: 'age' }])
})

test.each([
  'They sold 41 boats, 12 of them new.',
  'In the north, 34 farms closed.',
  'The toll rose to 43, officials said.',
])('no age: %s', (text) => {
  expect(figuresIn(text).map(({ kind }) => kind)).not.toContain('age')
})
