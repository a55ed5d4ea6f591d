import { expect, it } from 'vitest'
import { claimsIn } from './figure-in'

const read = (marked: string) => {
  const claim = claimsIn(marked).at(-1)
  return [claim?.where, claim?.inferred.includes('where')]
}

const HOMS = ['Homs', 'Homs Governorate', 'Syria']
const GOMA = ['Goma', 'North Kivu', 'Democratic Republic of the Congo']

it.each([
  ['the town, a paragraph on', 'A blast hit Homs.\nSome [12] people died in the town.', HOMS],
  ['there, where someone spoke', 'A doctor in Homs said so.\nSome [12] died there.', HOMS],
  ['its owner', 'A blast hit Homs.\nSome [12] people died in the town’s market.', HOMS],
  ['there', 'Troops left Homs.\nSome [12] people were killed there.', HOMS],
  ['the region of a town', 'A blast hit Goma.\nSome [12] people died across the province.', GOMA.slice(1)],
  ['what an article is about', 'The town of Goma reads out names.\nSome [12] people were killed.', GOMA],
  ['things in the country', 'Cholera in Peru is back.\nPeru has [12] cases.', ['Peru']],
  ['its voters', 'Peru votes.\nPeruvian support for him fell to [12%] of voters.', ['Peru']],
])('carried on: %s', (_, marked, where) => {
  expect(read(marked)).toEqual([where, true])
})

it.each([
  ['a pair of travellers', 'Cholera in Peru is back.\nThe [two] women of Peru spoke.'],
  ['abroad', 'Peru votes.\nPeru has paid for [12] schools abroad.'],
  ['a person called as a town', 'Ana Goma met the mayor of Lima.\nGoma said no. Some [12] people died.'],
  ['two countries', 'Peru met Chile.\nSome [12] schools closed.'],
])('nothing that tells a place: %s', (_, marked) => {
  expect(read(marked)[0]).toEqual([])
})

it.each([
  ['In Rampatti, in Homs province, [12] people died.', ['Rampatti', 'Homs Governorate', 'Syria']],
  ['The slum of Rampatti, in Homs, burned. Later [12] people died in Rampatti.', ['Rampatti', ...HOMS]],
  ['Rampatti, a hill village in Homs, burned. Some [12] died in Rampatti.', ['Rampatti', ...HOMS]],
  ['Floods hit Peru. Some [12] died in Rampatti, in Peru. Rampatti burned.', ['Rampatti', 'Peru']],
  ['A ferry left Goma for Rampatti, in Homs. It killed [12] in Lima.', ['Lima', 'Lima Province', 'Peru']],
  ['[12] people died to the west of Homs.', HOMS],
  ['Rampatti County, in Peru, accounts for [12] of the cases.', ['Rampatti County', 'Peru']],
  ['In Metro Manila [12] people died.', ['Manila', 'Philippines']],
  [
    'Peru sent police. Peruvian police met in Peru. Some [12] died in Rampatti, in the Nara area.',
    ['Rampatti', 'Peru'],
  ],
  ['Peru’s last big outbreak killed [12] people.', ['Peru']],
  ['The Bosnian war killed [12] people.', ['Bosnia and Herzegovina']],
  ['The Syrian civil war killed [12] people.', ['Syria']],
  ['Goma, home to [12] people, burned.', GOMA],
  ['Goma has had [12] cases.', GOMA],
  ['Goma had two deaths, followed by Homs with [12].', HOMS],
])('stated: %s', (marked, where) => {
  expect(read(marked)).toEqual([where, false])
})

it('each of a row of places has its own', () => {
  const wheres = (marked: string) => claimsIn(marked).map(({ where }) => where[0])
  expect(wheres('Goma has had [12] cases, and neighbouring Homs [43].')).toEqual(['Goma', 'Homs'])
  expect(wheres('Goma saw [12] deaths, followed by Homs with [43].')).toEqual(['Goma', 'Homs'])
  expect(wheres('In Peru the rate was [12%], against [43%] in Chile.')).toEqual(['Peru', 'Chile'])
})

it.each([
  'Peru lost [12] soldiers in the Russian war.',
  'The British war in Peru killed [12] men in Chile.',
  'He fled fighting elsewhere in Peru with [12] men.',
])('not where it is waged from, or elsewhere: %s', (marked) => {
  expect(read(marked)[0]).not.toContain('Russia')
  expect(read(marked)[0]).not.toContain('United Kingdom')
  expect(read(marked)[0]).not.toEqual(['Peru'])
})
