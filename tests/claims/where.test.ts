import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

const whereIn = (marked: string) => claimsIn(marked).map(({ where }) => where)
const KHARKIV = ['Kharkiv', 'Kharkiv Oblast', 'Ukraine']
const SUMY = ['Sumy', 'Sumy Oblast', 'Ukraine']

describe('where: in the figure’s own clause', () => {
  it.each([
    ['[12] people were killed in Kharkiv.', KHARKIV],
    ['[12] people were killed in Ukraine’s Kharkiv region.', ['Kharkiv Oblast', 'Ukraine']],
    ['[12] people were killed in the Russian region of Kursk.', ['Kursk Oblast', 'Russia']],
    ['[Nine] people died near the city of Homs.', ['Homs', 'Homs Governorate', 'Syria']],
    [
      '[Nine] people died in the village of Tal Barud in Homs province.',
      ['Tal Barud', 'Homs Governorate', 'Syria'],
    ],
    ['A strike on Odesa killed [three] people.', ['Odesa', 'Odesa Oblast', 'Ukraine']],
    ['An earthquake struck Nepal, killing [90] people.', ['Nepal']],
    ['The Beirut blast killed [200] people.', ['Beirut', 'Lebanon']],
    ['[Four] people were hurt on the outskirts of Lyon.', ['Lyon', 'Auvergne-Rhône-Alpes', 'France']],
    ['[Two] men were arrested in Yuma, Ariz., on Friday.', ['Yuma', 'Arizona', 'United States']],
    ['[Two] men were arrested in Paris, Texas.', ['Paris', 'Texas', 'United States']],
    ['Israel’s war on Gaza has killed [12] people.', ['Gaza Strip', 'Palestinian Territories']],
    ['Turkey’s strikes in Idlib killed [12] people.', ['Idlib', 'Idlib Governorate', 'Syria']],
    ['A raid in Nigeria’s state of Borno killed [12] people.', ['Borno State', 'Nigeria']],
    ['[Six] people died in northern Gaza.', ['northern Gaza Strip', 'Gaza Strip', 'Palestinian Territories']],
    ['A bus crash near the Peruvian capital killed [18] people.', ['Lima', 'Lima Province', 'Peru']],
    ['Japan deployed [40] soldiers to Kenya.', ['Kenya']],
    ['[Thousands] of people have fled Goma.', ['Goma', 'North Kivu', 'Democratic Republic of the Congo']],
    ['[Three] sailors drowned in the Red Sea.', ['Red Sea']],
  ])('%s', (marked, where) => {
    const [claim] = claimsIn(marked)
    expect(claim?.where).toEqual(where)
    expect(claim?.inferred).not.toContain('where')
  })
})

describe('where: a total’s place, where its sentence has none', () => {
  it('is around the town that the article plays in', () => {
    expect(
      whereIn(
        'A strike killed [12] people in Kharkiv.\n[9,000] people have been killed since the war began.',
      ),
    ).toEqual([KHARKIV, KHARKIV.slice(1)])
  })
})

describe('where: which figure a place belongs to', () => {
  it.each([
    ['[12] people were killed and [20] wounded in Kharkiv.', [KHARKIV, KHARKIV]],
    ['[12] people were killed in Kharkiv and [three] in Sumy.', [KHARKIV, SUMY]],
    ['In Kharkiv, [12] people were killed; in Sumy, [three] people were hurt.', [KHARKIV, SUMY]],
    ['In Kharkiv, [12] people were killed and [20] were wounded.', [KHARKIV, KHARKIV]],
  ])('%s', (marked, places) => {
    expect(whereIn(marked)).toEqual(places)
  })

  it('takes no place of a war for that of the attack it answers', () => {
    expect(
      whereIn('They went to war in Kharkiv after the May attack, in which [12] people were killed.'),
    ).toEqual([[]])
    expect(
      whereIn('They went to war after the May attack in Kharkiv, in which [12] people were killed.'),
    ).toEqual([KHARKIV])
  })

  it('gives what holds them all for places told together', () => {
    expect(whereIn('[40] people were killed in Kharkiv and Sumy.')).toEqual([['Ukraine']])
    expect(whereIn('[40] people were killed in western Turkey and northern Syria.')).toEqual([[]])
  })
})

describe('where: not the place of those who speak, fight or bear its name', () => {
  it.each([
    '[Nine] people died, officials in Washington said.',
    'The minister told reporters in London that [nine] people had died.',
    '[Nine] soldiers from Nepal were hurt.',
    'Jordan Whitcombe lost [two] dogs.',
    'The University of Kent sent [nine] people home.',
    '[Nine] Manchester United fans were hurt.',
    '[12] Russian soldiers were killed in the war in Ukraine.',
    'A Kenyan who lives in Oslo lost [two] brothers.',
    '[Two] members of the Lima family were hurt.',
    'Sanctions on Belarus cost [two] ministers their posts.',
  ])('%s', (marked) => {
    expect(whereIn(marked)).toEqual([[]])
  })
})

describe('where: the article’s own place, inferred', () => {
  it('takes the place of the sentences before', () => {
    const claim = claimsIn(
      'A dam broke near Derna at night.\nRescuers searched the mud. [90] people were killed.',
    ).at(-1)
    expect(claim?.where).toEqual(['Derna', 'Derna District', 'Libya'])
    expect(claim?.inferred).toContain('where')
  })

  it('takes the place of local rescuers, not of a government', () => {
    const [local] = claimsIn('Rescuers in Derna said [90] people had been killed.')
    expect(local?.where[0]).toBe('Derna')
    expect(local?.inferred).toContain('where')
  })

  it('takes none for what befell nobody', () => {
    const price = claimsIn('A dam broke near Derna at night.\nBread costs [12%] more.').at(-1)
    expect(price?.where).toEqual([])
  })
})

describe('where: of another time than the article', () => {
  it.each([
    'A quake hit Nepal, killing [12] people.\nIn 2016, a quake on the coast killed [660] people.',
    'A quake hit Nepal, killing [12] people.\nIn a raid on 7 October 2023, [660] people were killed.',
  ])('is not the article’s place: %s', (marked) => {
    expect(whereIn(marked)).toEqual([['Nepal'], []])
  })

  it('stays where it is told', () => {
    expect(whereIn('A quake hit Nepal, killing [12] people.\nIn 2016, [660] people died in Peru.')).toEqual([
      ['Nepal'],
      ['Peru'],
    ])
  })

  it('is the article’s for what happened days ago', () => {
    const marked = 'A quake hit Nepal, killing [12] people.\nOn 2 May 2031, [90] people were hurt.'
    expect(whereIn(marked)).toEqual([['Nepal'], ['Nepal']])
  })
})

describe('where: of regions of one name in two countries', () => {
  it.each([
    ['[Six] people were hurt by floods in Punjab, Pakistani officials said.', ['Punjab', 'Pakistan']],
    ['[Six] people were hurt by floods in Punjab, Indian officials said.', ['Punjab', 'India']],
    ['[Six] people were hurt by floods in Punjab.', []],
  ])('%s', (marked, place) => {
    expect(whereIn(marked)).toEqual([place])
  })

  it('takes a people before a place for no place of its own', () => {
    expect(whereIn('A boat sank off the Tunisian city of Sfax, and [12] people drowned.')).toEqual([
      ['Sfax', 'Sfax Governorate', 'Tunisia'],
    ])
  })
})
