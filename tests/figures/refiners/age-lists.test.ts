import { expect, test } from 'vitest'
import { figuresIn } from '../found'

/** The ages of a text, and its other figures. */
function agesIn(text: string): { ages: (number | null)[]; others: (number | null)[] } {
  const figures = figuresIn(text)
  return {
    ages: figures.filter(({ kind, unit }) => kind === 'age' && unit === 'year').map(({ low }) => low),
    others: figures.filter(({ kind }) => kind !== 'age').map(({ low }) => low),
  }
}

test.each([
  ['They were aged 9 and 11.', [9, 11], []],
  ['Two sisters aged 9 and 11 were hurt.', [9, 11], [2]],
  ['Children aged 9, 11 and 13 were hurt.', [9, 11, 13], []],
  ['Her sons, 7 and 9, were hurt.', [7, 9], []],
  ['Three boys, 7, 9 and 11, were hurt.', [7, 9, 11], [3]],
  ['It helps people between the ages of 18 and 34.', [18, 34], []],
])('%s', (text, ages, others) => {
  expect(agesIn(text)).toEqual({ ages, others })
})

test.each([
  ['A man aged 40 and 12 others were hurt.', [40], [12]],
  ['Ann Lee, 34, and 12 farmers were hurt.', [34], [12]],
  ['Ann Lee, 34, and two were hurt.', [34], [2]],
  ['Boats, 12 and 15, were sold.', [], [12, 15]],
  ['The sons, 7 and 9 boats were lost.', [], [7, 9]],
])('ends the list: %s', (text, ages, others) => {
  expect(agesIn(text)).toEqual({ ages, others })
})
