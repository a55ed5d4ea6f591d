import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

const partsIn = (marked: string) => claimsIn(marked).map(({ scope, partOf }) => [scope, partOf])

const WHOLE = ['event', null]

describe('within the toll', () => {
  it.each([
    'The toll from the ferry fire rose to [51]. [Eight] people died in hospital overnight.',
    'The toll from the ferry fire rose to [51]. [Two] more bodies were pulled out of the hull.',
    'The quake in Nepal killed [73] people. [Twelve] bodies were found under a school.',
    'The quake killed [73] people. Divers recovered the bodies of [six] cooks.',
    'The blast killed [40] people. [Three] of the wounded died of their injuries.',
    'Floods in Nepal killed [73] people. In Kathmandu, [nine] people drowned.',
    'The blaze killed [40] people. [Five] people died overnight.',
    'The blaze killed [40] people. The names of [six] people who died were read out.',
    'The blaze killed [40] people. [Six] dead people have been identified.',
    'The blaze killed [40] people. [Six] people who died were taken to a hospital in town.',
  ])('a part: %s', (marked) => {
    const [whole, part] = claimsIn(marked)
    expect([whole?.scope, whole?.partOf]).toEqual(WHOLE)
    expect([part?.scope, part?.partOf]).toEqual(['part', 0])
  })

  it.each([
    'The toll rose to [51], the ministry said. Other sources put the toll at [nine].',
    'The toll rose to [51]. The union said [68] people died in hospital.',
    'The quake in Nepal killed [73] people. In 2016, a quake killed [60] people in Kathmandu.',
    'Floods in Nepal killed [73] people. In Lyon, [nine] people drowned.',
    'The blast killed [40] people. [Five] people died overnight in a separate fire.',
    'The blast killed [40] people. [Five] people were wounded overnight.',
    '[Six] died at the scene, [three] in hospital.',
    '[14] cooks died at once while [nine] others died in hospital.',
    'The blast killed [40] people. The army said [five] people died.',
    'The raid killed [40] people. [Five] people died overnight in another blast.',
  ])('no part: %s', (marked) => {
    expect(partsIn(marked)).toEqual([WHOLE, WHOLE])
  })

  it('knows a count of last year for no toll of today', () => {
    expect(
      partsIn('[20] cooks drowned off Sfax on Friday. Last year, [1,300] people drowned off Tunisia.'),
    ).toEqual([WHOLE, ['running-total', null]])
  })

  it('looks back from the toll to what it was taken to by', () => {
    expect(partsIn('[Eight] people died in hospital, taking the toll to [51].')).toEqual([['part', 1], WHOLE])
  })

  it('takes no rival’s higher count for the toll', () => {
    const marked = 'The toll rose to [51]. The union said [68] died. [Eight] people died in hospital.'
    expect(partsIn(marked)).toEqual([WHOLE, WHOLE, ['part', 0]])
  })
})
