import { expect, test } from 'vitest'
import { chain } from './chain'

test('a thing said that a colon opens', () => {
  const text = 'The neglect is shown by this finding: “There were 43 leaks in May.”'
  expect(chain(text, '43').map(([name]) => name)).toEqual(['this finding'])
})

test('whoever writes before a colon and a quote', () => {
  expect(chain('Ruiz wrote in reply: “There were 43 leaks.”', '43').map(([name]) => name)).toEqual(['Ruiz'])
})

test('a verb said in a year told between', () => {
  const text = 'It pleased the mill’s owner, who in 2010 said 43 leaks were few.'
  expect(chain(text, '43').map(([name]) => name)).toEqual(['the mill’s owner'])
})
