import { expect, test } from 'vitest'
import { chain } from './chain'

test.each([
  'Some 43 people reportedly died in the blast.',
  'The group is said to have 43 members.',
  'It is estimated that 43 people died.',
  'The blast claimed 43 lives.',
  'The firm added 43 jobs.',
  'Ana Ruiz became rich, writing 43 books.',
  'Police found 43 bodies.',
  'The ministry has not commented on the 43 deaths.',
  'The army did not confirm that 43 men had died.',
  'In a city of 43 people, police said the strike was over.',
  'As 43 people watched, Ruiz said the strike was over.',
  'Ruiz said, as 43 people watched, that the strike was over.',
  'Officer Ana Ruiz, who has served for 43 years, said the strike was over.',
  'Peru: 43 dead in flood',
  'Some 43 people blamed one body: the army.',
  'Some 43 people blamed one body — the army.',
  'The number of people reported missing rose to 43.',
])('no source: %s', (text) => {
  expect(chain(text, '43')).toEqual([])
})

test('a heading in capitals before a colon is no speaker', () => {
  expect(chain('TRADE AND MONEY: The port took in 43 ships.', '43')).toEqual([])
})

test('a speaker of a transcript is one who speaks more than once', () => {
  const text = 'RUIZ: We saw it. There were 43 graves.\nMORALES: Were there?\nRUIZ: There were.'
  expect(chain(text, '43')).toEqual([['RUIZ', null]])
})
