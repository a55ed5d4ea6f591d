import { expect, test } from 'vitest'
import { figuresIn, found } from './found'

test('figures are found in order, with their place in the text', () => {
  const text = 'Rain fell.\nAt least 14 houses burned; two or three barns were saved.'
  const figures = figuresIn(text)
  expect(found(text)).toEqual([
    ['At least 14', 14, null],
    ['two or three', 2, 3],
  ])
  for (const { text: words, start, end } of figures) expect(text.slice(start, end)).toBe(words)
})

test('a sentence without a number has none', () => {
  expect(found('The harbour master said the storm had passed.')).toEqual([])
})
