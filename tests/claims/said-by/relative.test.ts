import { expect, test } from 'vitest'
import { chain } from './chain'

const names = (text: string, words = '43') => chain(text, words).map(([name]) => name)

test.each([
  ['The families of the 43 people police say were shot have left.', 'police'],
  ['That is a tenth of the $43 experts say it costs.', 'experts'],
])('the object right before its speaker: %s', (text, name) => {
  expect(names(text)).toEqual([name])
})

test('counted speakers are no object', () => {
  expect(names('Some 43 health officials say they were shot at.')).toEqual([])
})

test('of what someone calls something, only the quoted words are his', () => {
  const text = 'She rested after what Ruiz called “a rout”, a march of 43 days.'
  expect(names(text)).toEqual([])
  expect(names('She rested after what Ruiz called “a rout of 43 men”.')).toEqual(['Ruiz'])
})
