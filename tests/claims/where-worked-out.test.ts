import { expect, it } from 'vitest'
import { claimsIn } from './figure-in'

const read = (marked: string) => {
  const [claim] = claimsIn(marked)
  return [claim?.where, claim?.inferred.includes('where')]
}

it.each([
  ['Peruvian police said [12] people were killed in the capital.', ['Lima', 'Lima Province', 'Peru']],
  ['Peru’s health minister said [12] people had died across the country.', ['Peru']],
  ['The governor of Sumy region, Ana Ruiz, said [12] people were hurt.', ['Sumy Oblast', 'Ukraine']],
  ['Rescuers in Homs said [12] people were hurt.', ['Homs', 'Homs Governorate', 'Syria']],
  ['A blast hit Homs. Rescuers pulled [12] people from the rubble.', ['Homs', 'Homs Governorate', 'Syria']],
  [
    'Troops left the city of Homs. Some [12] people were killed there.',
    ['Homs', 'Homs Governorate', 'Syria'],
  ],
  [
    'A blast hit Goma. A doctor in Bukavu said [12] people were hurt.',
    ['Bukavu', 'South Kivu', 'Democratic Republic of the Congo'],
  ],
  ['Police in Lima said [12] people were hurt.', ['Lima', 'Lima Province', 'Peru']],
])('worked out: %s', (marked, where) => {
  expect(read(marked)).toEqual([where, true])
})

it.each([
  ['[12] people were killed in north-west Syria.', ['northwestern Syria', 'Syria']],
  ['[12] people were killed in northeast Kenya.', ['northeastern Kenya', 'Kenya']],
  ['[12] bodies were recovered from Goma.', ['Goma', 'North Kivu', 'Democratic Republic of the Congo']],
  ['[12] people died in Bihar’s Rampatti district.', ['Rampatti', 'Bihar', 'India']],
  ['Cholera has killed [12] people in Zambia, the charity said in Lima on Friday.', ['Zambia']],
  ['Japan sent doctors to Homs, where [12] people have died.', ['Homs', 'Homs Governorate', 'Syria']],
  ['[12] people died in Bihar’s Delhi district.', ['Delhi', 'Bihar', 'India']],
  ['The toll from the Lima fires rose to [12].', ['Lima', 'Lima Province', 'Peru']],
  ['[12] people died in the village of Tal Barud.', ['Tal Barud']],
  ['Israeli drones killed [12] people in the village of Tal Barud.', ['Tal Barud']],
  ['Kenya reported [12] deaths.', ['Kenya']],
  [
    'A bomb at the US embassy in Goma killed [12] people.',
    ['Goma', 'North Kivu', 'Democratic Republic of the Congo'],
  ],
  [
    'Peru lost [12] soldiers in the battle for Goma.',
    ['Goma', 'North Kivu', 'Democratic Republic of the Congo'],
  ],
  ['A quake in Peru killed [12] people, in the country’s worst disaster.', ['Peru']],
  ['A fire in Homs killed [12] people days before a summit in Lima.', ['Homs', 'Homs Governorate', 'Syria']],
  ['[12] people drowned off the Peruvian coast.', ['Peru']],
  ['[12] people died in Rampatti, eastern India.', ['Rampatti', 'India']],
  ['[12] people died in the Sahara, between Niger and Algeria.', ['Sahara']],
  ['[12] people died in Iraq’s Kurdistan region.', ['Kurdistan', 'Iraq']],
  [
    'Jets hit Syria in revenge for bombs in Goma that killed [12] people.',
    ['Goma', 'North Kivu', 'Democratic Republic of the Congo'],
  ],
  ['Kenya recorded [12] deaths from measles.', ['Kenya']],
  ['[12] people died crossing the Mediterranean.', ['Mediterranean Sea']],
  ['[12] people died in Cox’s Bazar, Bangladesh.', ["Cox's Bazar", 'Chittagong Division', 'Bangladesh']],
  ['Two people died in Peru, while the charity put the dead in Chile at [12].', ['Chile']],
])('stated: %s', (marked, where) => {
  expect(read(marked)).toEqual([where, false])
})

it('a total of years is not the town’s where the article plays', () => {
  const text = 'A blast hit the Peruvian city of Cusco on Friday. [12] people have died since May 2019.'
  expect(read(text)).toEqual([['Peru'], true])
})

it.each([
  'The army said in the capital that [12] men had died.',
  'The minister told reporters in Lima that [12] people had died.',
  'Kenya sent [12] lorries.',
  'The minister told the World Rowing Council in Lima that [12] people had died.',
  'Peruvian and Chilean rivals shared the country’s [12] mines.',
])('where someone speaks is no place of the dead: %s', (marked) => {
  expect(read(marked)[0]).toEqual([])
})
