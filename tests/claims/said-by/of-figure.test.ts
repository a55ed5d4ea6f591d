import { expect, test } from 'vitest'
import { chain } from './chain'

test.each([
  ['The blast added to the ministry’s reported 43 dead.', 'the ministry'],
  ['Few reach the union’s recommended 43 percent.', 'the union'],
])('a number that another phrase gives to someone: %s', (text, name) => {
  expect(chain(text, '43').map(([told]) => told)).toEqual([name])
})

test('what follows the phrase is not theirs', () => {
  expect(chain('The ministry’s reported 43 dead were carried past 9 churches.', '9')).toEqual([])
})

test.each(['The union’s injured 43 went home.', 'The city’s estimated needs took 43 lorries.'])(
  'no saying, or no number behind it: %s',
  (text) => {
    expect(chain(text, '43')).toEqual([])
  },
)
