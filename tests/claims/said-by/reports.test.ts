import { expect, test } from 'vitest'
import { chain } from './chain'

const names = (text: string, words = '43') => chain(text, words).map(([name]) => name)

test.each([
  ['Ruiz called 43 of the jurors “cowards.”', 'Ruiz'],
  ['The leaflet by the port union references 43 accidents.', 'The leaflet by the port union'],
  ['The coroner released a list of 43 names.', 'The coroner'],
  ['Elders pointed to the drought, which killed 43 herders.', 'Elders'],
  ['Campaigners’ insistence that 43 people died was denied.', 'Campaigners'],
])('verbs that report beside a certain object: %s', (text, name) => {
  expect(names(text)).toEqual([name])
})

test.each([
  'Ruiz called 43 of the jurors.',
  'The guards released 43 prisoners on the list.',
  'The firm cut 43 business rates.',
  'It is a set of Fair Trade rules that could close 43 mills.',
])('and not beside another: %s', (text) => {
  expect(names(text)).toEqual([])
})
