import { expect, test } from 'vitest'
import { chain } from './chain'

const names = (text: string, words = '43') => chain(text, words).map(([name]) => name)

test.each([
  ['Ruiz wants to build 43 schools.', 'Ruiz'],
  ['The smelter agreed to pay $43 to each widow.', 'The smelter'],
  ['The governor also wants to close 43 clinics.', 'The governor'],
])('a will is told by whose it is: %s', (text, name) => {
  expect(names(text)).toEqual([name])
})

test.each(['Chile wants to send 43 sappers.', 'Chile agreed to train 43 pilots.', 'The 43 want to go home.'])(
  'movements are told by others, and who is counted is no source: %s',
  (text) => {
    expect(names(text)).toEqual([])
  },
)
