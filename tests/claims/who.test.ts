import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

const whoIn = (marked: string) => claimsIn(marked).map(({ who }) => who)

describe('who: by the phrase counted', () => {
  it.each([
    ['[600] Russians were killed.', ['RU']],
    ['[14] North Korean soldiers were wounded.', ['KP']],
    ['[Nine] British nationals were arrested.', ['GB']],
    ['[Two] U.S. troops were hurt.', ['US']],
    ['[Three] Hamas fighters were killed.', ['Hamas']],
    ['[Eight] Taliban militants were killed in the raid.', ['Taliban']],
    ['[12] civilians were killed.', ['civilians']],
    ['[Four] Ukrainian civilians were wounded.', ['UA', 'civilians']],
    ['[30] Palestinian children were killed.', ['PS', 'children']],
    ['[Five] aid workers were killed.', ['aid workers']],
    ['[Seven] police officers were hurt.', ['police']],
    ['[Six] soldiers from Kenya were killed.', ['KE']],
    ["[12] of Moscow's soldiers were captured.", ['RU']],
    ['[45] soldiers were killed.', ['combatants']],
  ])('%s', (marked, who) => {
    expect(whoIn(marked)).toEqual([who])
  })

  it('takes the noun told after the figure', () => {
    expect(whoIn('Of the dead, [12] were children.')).toEqual([['children']])
  })
})

describe('who: not those who speak, strike or give their name', () => {
  it.each([
    ['Ukrainian officials said [600] Russians died.', ['RU']],
    ['Russian missiles killed [12] people in Kharkiv.', []],
    ['Israeli soldiers arrested [40] Palestinians.', ['PS']],
    ['The Turkish army said [three] people were hurt.', []],
    ['[12] Moscow residents were hurt.', []],
    ['[Two] Korean officers were hurt.', []],
    ['[Three] African Americans were arrested.', []],
    ['[Four] French restaurants burned down.', []],
    ['He spent [$400] on Italian shoes.', []],
  ])('%s', (marked, who) => {
    expect(whoIn(marked)).toEqual([who])
  })
})

describe('who: a force that tells of soldiers without a side', () => {
  it('tells of its own', () => {
    expect(whoIn('Chile’s army said [12] soldiers had been killed.')).toEqual([['CL']])
  })

  it('does not where it is only worked out who speaks', () => {
    const text =
      'Peru has lost [9,000] people, said the Ministry of Defence in London. Some [250] soldiers are missing, it said.'
    expect(whoIn(text)[1]).not.toContain('GB')
  })
})

describe('who: by the toll’s owner and by the side that bears it', () => {
  it.each([
    ['Afghan casualties reached [1,500] in May.', ['AF']],
    ['The number of Palestinians killed rose to [400].', ['PS']],
    ['Deaths among Sudanese troops have passed [90].', ['SD']],
    ["Moscow's army has suffered [3,000] losses.", ['RU']],
    ['Mali lost [12] soldiers in the ambush.', ['ML']],
    ['Seoul says Pyongyang may send [6,000] troops.', ['KP']],
    ['France has deployed [300] troops, Mali said.', ['FR']],
    ['Norway sent [40] blankets.', []],
    ['[40] soldiers were deployed by the ministry.', ['combatants']],
  ])('%s', (marked, who) => {
    expect(whoIn(marked)).toEqual([who])
  })
})

describe('who: worked out, and said to be', () => {
  it.each([
    ['Kenya said [four] of its soldiers were killed.', 'KE'],
    ['Chadian leader Idrissa Abakar spoke. Abakar’s troops suffered [50] casualties.', 'TD'],
    ['North Korea is silent. The North has sent another [900] troops.', 'KP'],
  ])('%s', (marked, side) => {
    const [claim] = claimsIn(marked)
    expect(claim?.who).toEqual([side])
    expect(claim?.inferred).toContain('who')
  })

  it('takes a family’s children for nobody’s', () => {
    const [claim] = claimsIn('Israeli jets bombed the house. He and their [two] children were killed.')
    expect(claim?.who).toEqual(['children'])
  })

  it('stays silent where two sides could be meant', () => {
    const [claim] = claimsIn('Kenya said Somalia had hurt [four] of its soldiers.')
    expect(claim?.who).toEqual(['combatants'])
  })

  it('knows no North where the article is not of Korea', () => {
    const [claim] = claimsIn('Sudan is at war. The North has sent [900] troops.')
    expect(claim?.who).not.toContain('KP')
  })
})
