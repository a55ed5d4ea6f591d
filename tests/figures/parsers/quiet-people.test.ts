import { expect, test } from 'vitest'
import { figuresIn, found } from '../found'

test('a clause may open before them', () => {
  expect(found('Police came after a man was found dead.')).toEqual([['a man', 1, 1]])
  expect(found('They met with a man and the wounded were treated.')).toEqual([])
})

test.each([
  ['Police said a soldier was killed near the bridge.', ['a soldier', 1]],
  ['The shell hit a farm, killing a child.', ['a child', 1]],
  ['A mother and her two sons were found dead.', ['A mother and her two sons', 3]],
  ['The fire killed a man, his wife and their baby.', ['a man, his wife and their baby', 3]],
  ['A couple and their three children drowned.', ['A couple and their three children', 5]],
  ['A senior rebel commander was shot dead.', ['A senior rebel commander', 1]],
  ['The death of a nurse was confirmed.', ['a nurse', 1]],
  ['A bomb disposal expert was killed.', ['A bomb disposal expert', 1]],
  ['A Norwegian aid worker was killed.', ['A Norwegian aid worker', 1]],
  ['A cook lost his life.', ['A cook', 1]],
  ['A soldier guarding the bridge was killed.', ['A soldier', 1]],
  ['An American was among the tourists killed.', ['An American', 1]],
  ['A teacher has been abducted.', ['A teacher', 1]],
  ['A fisherman is missing.', ['A fisherman', 1]],
  ['A husband and wife were among the dead.', ['A husband and wife', 2]],
  ['The flood killed a father and son.', ['a father and son', 2]],
  ['The dead included a child.', ['a child', 1]],
  ['Among the dead was a woman.', ['a woman', 1]],
  ['Among those injured was a policeman.', ['a policeman', 1]],
  ['A husband and father was killed.', ['A husband', 1]],
] as [string, [string, number]][])('%s', (text, [words, value]) => {
  const figures = figuresIn(text)
  expect(figures.map(({ text: found, low, high, implicit }) => [found, low, high, implicit])).toEqual([
    [words, value, value, true],
  ])
})

test('people joined without kinship are counted apart', () => {
  expect(found('A man and two women died.')).toEqual([
    ['A man', 1, 1],
    ['two', 2, 2],
  ])
  expect(found('A soldier was killed and a child wounded.').map(([words]) => words)).toEqual([
    'A soldier',
    'a child',
  ])
})

test('an age stays a figure of its own', () => {
  expect(found('A 41-year-old man was killed.')).toEqual([
    ['41-year-old', 41, 41, 'year', 'age'],
    ['man', 1, 1],
  ])
})

test.each([
  'A soldier told a reporter that he was tired.',
  'The wife of a soldier was killed.',
  'He was shot by a soldier.',
  'He tried to kill a man.',
  'Corporal Reed, a soldier of the brigade, was killed.',
  'A woman said the road was closed after the killing.',
  'A police officer union was hurt by the vote.',
  'The mayor is a survivor of the fire.',
  'Officials said a review was under way after the deaths.',
  'A driver stopped to help the wounded.',
  'A woman living nearby said the dead were found.',
  'A man killing birds was arrested.',
  'A man filming as the boys were hurt fled.',
])('no toll: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('kin of an age told are counted apart', () => {
  expect(found('A 12-year-old girl and her 9-year-old brother were killed.')).toEqual([
    ['12-year-old', 12, 12, 'year', 'age'],
    ['girl', 1, 1],
    ['9-year-old', 9, 9, 'year', 'age'],
    ['brother', 1, 1],
  ])
})

test('what is said more of one does not part it from the next', () => {
  expect(found('They arrested a man in his thirties and a boy.').map(([words]) => words)).toEqual([
    'a man',
    'a boy',
  ])
  expect(found('The dead included a nurse from Elm and a boy.').map(([words]) => words)).toEqual([
    'a nurse',
    'a boy',
  ])
})

test.each([
  'Among the guests was a woman who spoke of the dead.',
  'The inquiry into the death included a judge.',
])('not among the harmed: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('what happens again and again counts no one', () => {
  expect(found('Every 30 seconds a child dies of malaria.')).not.toContainEqual(['a child', 1, 1])
  expect(found('A woman is killed every two days.')).not.toContainEqual(['A woman', 1, 1])
  expect(found('A child died as every house burned.')).toEqual([['A child', 1, 1]])
})
