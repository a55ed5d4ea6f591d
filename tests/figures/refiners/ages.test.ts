import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test.each([
  ['The 41-year-old baker sang.', '41-year-old', 41, 'year'],
  ['A ten-month-old calf died of cold.', 'ten-month-old', 10, 'month'],
  ['Ann Lee, 34, said so.', '34', 34, 'year'],
  ['Ann Lee (34) said so.', '34', 34, 'year'],
  ['He retired aged 61.', '61', 61, 'year'],
  ['He died at the age of 81.', '81', 81, 'year'],
  ['She is 60 years old.', '60 years old', 60, 'year'],
  ['It helps people under 30.', 'under 30', 30, 'year'],
  ['Ada Brook Dead at 61', '61', 61, 'year'],
  ['Ada Brook, who played the harp, dies at 45', '45', 45, 'year'],
  ['Her uncle died at 92 after a fall.', '92', 92, 'year'],
  ['He left school at age 45.', '45', 45, 'year'],
  ['Harpist, 83, dies', '83', 83, 'year'],
  ['Fall hurts boy, 7, on pier', '7', 7, 'year'],
  ['The boy, 7 and his mother sang.', '7', 7, 'year'],
  ['The calf was aged seven months.', 'seven months', 7, 'month'],
  ['He was 45.', '45', 45, 'year'],
  ['She was 83 when she left.', '83', 83, 'year'],
  ['It hires girls as young as 14.', 'as young as 14', 14, 'year'],
  ['Now 24, she sails.', '24', 24, 'year'],
  ['Lee, now 24, sails.', '24', 24, 'year'],
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
  '43 dead at mine',
  '43 dead at 3 sites',
  'Three died at 2 hospitals.',
  'He died at 11 on Sunday.',
  'The toll is now 43.',
  'There are now 43 farms.',
  'Now 24, the toll may rise.',
  'The guards turned 40 people away.',
  'The toll is over 100.',
  'Losses were above 30, officials said.',
  'He was 4 under par.',
  'Storm kills 3, 12 hurt',
])('no age: %s', (text) => {
  expect(figuresIn(text).map(({ kind }) => kind)).not.toContain('age')
})

test('one of two ages, hedged', () => {
  expect(found('The girl, who was about 12 or 13 by then, ran.')).toEqual([
    ['about 12 or 13', 12, 13, 'year', 'age'],
  ])
  expect(found('Their average age is 62.')).toEqual([['62', 62, 62, 'year', 'age']])
  expect(found('The boats, which were 10 or 11 that year, ran.').map(([, , , unit]) => unit)).toEqual([
    undefined,
  ])
})

test('both of one age', () => {
  expect(found('The couple, both 29, paid.')).toEqual([['29', 29, 29, 'year', 'age']])
  expect(found('The boats, all 29, sank.')).toEqual([['29', 29, 29]])
})

test.each([
  ['Many children under five die there.', 'under five'],
  ['At 41, he is the oldest.', '41'],
])('%s', (text, words) => {
  expect(found(text).map(([figure, , , unit]) => [figure, unit])).toEqual([[words, 'year']])
})

test.each(['At 41, the shop is shut.', 'Boys under five bridges sang.'])('no age: %s', (text) => {
  expect(found(text).map(([, , , unit]) => unit)).toEqual([undefined])
})

test('of what one died', () => {
  expect(found('The singer has died at 91 of heart failure.')).toEqual([['91', 91, 91, 'year', 'age']])
  expect(found('Ann Lee, 26—all from Elm—sang.')).toEqual([['26', 26, 26, 'year', 'age']])
  expect(found('They died at 12 of the camps.')).toEqual([['12', 12, 12]])
})

test('now at an age; a span of ages', () => {
  expect(found('Even now at 86 she sings.')).toEqual([['86', 86, 86, 'year', 'age']])
  expect(found('The price is now at 86 dollars.').map(([, , , unit]) => unit)).toEqual(['USD'])
  expect(found('It is for 18- to 24-year-old men.')[0]?.slice(1)).toEqual([18, 24, 'year', 'age'])
})

test.each([
  ['Adults 65 and older sail free.', '65 and older', 65, null],
  ['People 18 and over may vote.', '18 and over', 18, null],
  ['The average age of the sailors has risen to 33.', '33', 33, 33],
  ['They raised the retirement age to 64.', '64', 64, 64],
  ['Most of them under five can swim.', 'under five', null, 5],
])('%s', (text, words, low, high) => {
  expect(found(text)).toEqual([[words, low, high, 'year', 'age']])
})

test.each(['They sold 12 and older boats.', 'They sold 18 and over again.'])('no age: %s', (text) => {
  expect(found(text).flatMap(([, , , ...more]) => more)).not.toContain('age')
})

test('ages in words, and of two names', () => {
  const ages = found('Ada Lee, six, Ben Oak, seven, and Cy Ash, nine, swam.')
  expect(ages.map(([, low, , unit]) => [low, unit])).toEqual([
    [6, 'year'],
    [7, 'year'],
    [9, 'year'],
  ])
  expect(found('Their sons Ben, 4 and Cy, 3.').map(([, low, , unit]) => [low, unit])).toEqual([
    [4, 'year'],
    [3, 'year'],
  ])
  expect(found('In New York, three, including a cook, swam.')).toEqual([['three', 3, 3]])
})

test('how long a life is expected to last', () => {
  expect(found('Life expectancy rose to 70.')).toEqual([['70', 70, 70, 'year', 'age']])
  expect(found('Half of them are under 15.')).toContainEqual(['under 15', null, 15, 'year', 'age'])
})
