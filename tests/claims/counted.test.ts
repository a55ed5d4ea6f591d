import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('counted', () => {
  it.each([
    ['[12] young soldiers were killed.', ['young soldiers', 'soldier']],
    ['A [dozen] eggs cost $4.', ['eggs', 'egg']],
    ['They bought [50] Boeing 737 jets.', ['Boeing 737 jets', 'jet']],
    ['[Hundreds] of US personnel came.', ['US personnel', 'personnel']],
    ['[Five] of us came.', ['', '']],
    ['The [27]-nation bloc met.', ['nation', 'nation']],
    ['It has a [243]-member assembly.', ['member', 'member']],
    ['She has a [ten]-point lead.', ['point', 'point']],
    ['A [five]-star hotel burned.', ['', '']],
    ['A [12]-strong team came.', ['', '']],
    ['He had [12] rebounds and [nine] assists.', ['rebounds', 'rebound']],
    ['The [12] says so.', ['', '']],
    ['Mill to Cut [14,000] Jobs', ['Jobs', 'job']],
    ['Two Cities Lose [40] Libraries in Fires', ['Libraries', 'library']],
    ['[14] members of the choir were hurt.', ['members of the choir', 'member']],
    ['[Hundreds] of people marched.', ['people', 'person']],
    ['[Six] coffins were carried past.', ['coffins', 'coffin']],
    ['[12%] of voters agreed.', ['voters', 'voter']],
    ['They killed [12] people on Monday.', ['people', 'person']],
    ['[Nine] “martyrs” were buried.', ['martyrs', 'martyr']],
    ['[1,000] mine removal engineers arrived.', ['mine removal engineers', 'engineer']],
    ['[A soldier] was killed.', ['soldier', 'soldier']],
    ['[Three] people killed in the fire were cousins.', ['people', 'person']],
    ['[43] were killed.', ['', '']],
    ['[2 million] people risk starvation.', ['people', 'person']],
    ['[Both of the girls] were killed.', ['girls', 'girl']],
    ['[Three] 14-year-old girls were found.', ['14-year-old girls', 'girl']],
    ['[82 percent] also rejected Norway.', ['', '']],
    ['[None] of the [150] guests was hurt.', ['guests', 'guest']],
    ['The toll rose to [43].', ['', '']],
    ['[12] dead, many hurt', ['', '']],
    ['It sent [$8 billion] in military aid.', ['military aid', 'aid']],
    ['It sent [$2m] worth of weapons.', ['weapons', 'weapon']],
    ['It spent [$2m] in total.', ['', '']],
    ['It spent [$2m] in recent years.', ['', '']],
    ['It spent [$2m] in Texas.', ['', '']],
    ['It sent [12] in military trucks.', ['', '']],
    ['They gave [two-thirds] of the mayor’s requested funding.', ['mayor’s requested funding', 'funding']],
    ['[More than 330] of the lodge’s [397] guest rooms were ready.', ['lodge’s 397 guest rooms', 'room']],
    ['They sold [40] gas, oil and coal-fired boilers.', ['gas, oil and coal-fired boilers', 'boiler']],
    ['[Nine] urban and coastal schools closed.', ['urban and coastal schools', 'school']],
    ['[20] men, women and children marched.', ['men', 'man']],
    ['[12] aircraft and helicopters flew.', ['aircraft', 'aircraft']],
    ['[One] car and several buses burned.', ['car', 'car']],
    ['[12] staff and volunteers were there.', ['staff', 'staff']],
  ])('%s', (marked, expected) => {
    const [claim] = claimsIn(marked)
    expect([claim?.counted, claim?.countedLemma]).toEqual(expected)
  })

  it('takes the noun of the figure before it for a bare one, and says so', () => {
    const [, second] = claimsIn('The shop sold [40] lamps, [12] of them broken.')
    expect(second).toMatchObject({ counted: 'lamps', countedLemma: 'lamp' })
    expect(second?.inferred).toContain('counted')
  })

  it.each([
    ['The shop sold [40] lamps, [12] of them desk lamps.', 'desk lamps', 'lamp'],
    ['A crash killed [20] people, [12] of whom were children.', 'children', 'child'],
    ['A crash killed [20] people, [12] of them on the road.', 'people', 'person'],
  ])('takes what they are said to be: %s', (marked, counted, lemma) => {
    expect(claimsIn(marked)[1]).toMatchObject({ counted, countedLemma: lemma })
  })

  it('takes no deaths for those who were wounded', () => {
    const [, second] = claimsIn('They reported [11] deaths and [dozens] of wounded.')
    expect(second?.counted).toBe('')
  })

  it('takes no noun from a figure it does not stand beside', () => {
    const [, second] = claimsIn('[Two] cars crashed and the toll rose to [43].')
    expect(second?.counted).toBe('')
  })
})

describe('counted: what a number is the value of', () => {
  it.each([
    [
      'The unemployment rate fell to [4.1%] in March from [4.3%].',
      ['unemployment rate', 'unemployment rate'],
    ],
    ['Copper futures fell to [$61] on Tuesday.', ['Copper futures']],
    ['The Meadow party polled [12 percent].', ['Meadow party']],
    ['Inflation hit [9%] in May.', ['inflation']],
    ['In May, inflation reached [9%].', ['inflation']],
    ['Support for the plan stood at [42%].', ['support for the plan']],
    ['Revenue rose [12%] to [$94].', ['', 'revenue']],
    ['Police put the crowd at [80,000].', ['crowd']],
    ['The Hill fire has burned [21,317].', ['Hill fire']],
    ['Officials estimated the damage at [$3].', ['damage']],
    ['Damage was estimated at [$2].', ['damage']],
    ['The bridge cost [$40].', ['bridge']],
    ['The price of gold rose [3%] to [$2,900].', ['', 'price of gold']],
    ['The bank raised its key rate to [5%].', ['key rate']],
    ['The magnitude of the quake was [6.8].', ['magnitude of the quake']],
    ['The number of vacancies rose to [4,000].', ['vacancies']],
    ['Turnout was [61%], compared with [58%] in 2027.', ['turnout', 'turnout']],
    ['Lawmakers voted by [132] to [88].', ['votes', 'votes']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ counted }) => counted)).toEqual(expected)
  })

  it.each([
    'It rose to [12%].',
    'She was [45].',
    'The figure rose to [1,200].',
    'The minister hit [12].',
    'Revenue rose by [12%].',
    'In shops in Leeds it reached [9%].',
    'The tower of the church was [45].',
    'It is the cost [$40] that matters.',
    'He left at [80,000].',
    'The votes, [12].',
  ])('names nothing: %s', (marked) => {
    expect(claimsIn(marked)[0]?.counted).toBe('')
  })
})

describe('counted: a number of people that rises', () => {
  it('is named by the people', () => {
    const [by, to] = claimsIn('The number of nurses rose by [141] to [2,781].')
    expect(to).toMatchObject({ counted: 'nurses', countedLemma: 'nurse', unit: 'people' })
    expect(by?.countedLemma).toBe('')
  })

  it('is not told of one who rises', () => {
    expect(claimsIn('The nurse rose to [12] cheers.')[0]?.counted).toBe('cheers')
  })
})

describe('counted: what a list of parts holds', () => {
  it('is lent to nobody outside it', () => {
    const [, , hurt] = claimsIn('[Nine] people died, including [two] girls, and [14] wounded.')
    expect(hurt?.counted).toBe('people')
    expect(hurt?.who).toEqual([])
  })

  it('is out of the people, not of the towns between', () => {
    const [, , part] = claimsIn('It killed [900] people in [14] towns, [350] of them in Ruiz.')
    expect(part?.countedLemma).toBe('person')
  })
})

describe('counted: a number that passes another', () => {
  it.each([
    ['The number of users has [passed 900].', 'user'],
    ['Sales [topped 900].', 'sale'],
    ['The bill [passed 52].', ''],
  ])('%s', (marked, lemma) => {
    expect(claimsIn(marked)[0]?.countedLemma).toBe(lemma)
  })
})
