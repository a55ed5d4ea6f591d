import { expect, it } from 'vitest'
import { claimsIn } from './figure-in'

const who = (marked: string) => claimsIn(marked).map((claim) => claim.who)

it.each([
  ['Gunmen seized [200] women and children.', ['women', 'children']],
  ['The blast killed [40] Malian soldiers and Wagner mercenaries.', ['ML', 'Wagner']],
  ['Gunmen seized [200] women, and children fled.', ['women']],
  ['Gunmen shot [40] Malian soldiers and Wagner mercenaries fled.', ['ML']],
])('those told with one number: %s', (marked, expected) => {
  expect(who(marked)).toEqual([expected])
})

it('an army that tells of soldiers’ fate tells of its own, worked out', () => {
  const [claim] = claimsIn('Chile’s army said [12] soldiers had been killed.')
  expect(claim?.who).toEqual(['CL'])
  expect(claim?.inferred).toContain('who')
})

it.each([
  'Chile’s army said it had killed [12] soldiers.',
  'Chile’s police said [12] soldiers had been killed.',
  'Chile’s army said [12] militants had been killed.',
])('of those it killed, and of militants, nothing is told: %s', (marked) => {
  expect(who(marked)).toEqual([['combatants']])
})

it('where a mission is says nothing of whose men it has', () => {
  expect(who('The mission in Lebanon said [five] of its peacekeepers were hurt.')).toEqual([['peacekeepers']])
})

it('a group named with the word for it bears its losses', () => {
  expect(who('The Wagner group lost [200] fighters in a week.')).toEqual([['Wagner']])
})

it('where people were taken from says nothing of whose they are', () => {
  expect(who('The navy evacuated [40] people from Kenya.')).toEqual([[]])
  expect(who('The navy hired [40] people from Kenya.')).toEqual([['KE']])
})

it('the class of an owner’s people', () => {
  expect(who('The number of Syrian refugees fell to [40].')).toEqual([['SY', 'refugees']])
})

it('the class in a toll', () => {
  expect(who('The office counted [40] civilian deaths.')).toEqual([['civilians']])
})
