import { describe, expect, it, test } from 'vitest'
import { areBothBurned, isBurned } from '../../lib/compare/counted/burned'
import {
  isAge,
  isReportingTime,
  sameNumber,
  sameRareNumber,
  sameRarePeople,
} from '../../lib/compare/counted/equal-number'
import { compareNouns, type Nouns } from '../../lib/compare/counted/nouns'
import { sideOf } from '../../lib/compare/side'
import { claim, fromRow, report, type Row } from './made'

const side = (row: Row) => sideOf(fromRow({ measure: 'other', unit: 'things', ...row }))
const noun = (countedLemma: string, counted = countedLemma, unit = 'things') =>
  side({ n: 12, countedLemma, counted, unit })

describe('nouns', () => {
  const LINES: [string, ReturnType<typeof noun>, ReturnType<typeof noun>, Nouns][] = [
    ['one noun', noun('crate'), noun('crate'), 'same'],
    ['two words for one thing', noun('vehicle'), noun('car'), 'same'],
    ['one class of people', noun('troop'), noun('soldier'), 'same'],
    ['a plural that was not cut', noun('apps'), noun('app'), 'same'],
    ['a noun among the words of a headline', noun('land', 'Puppies Land'), noun('puppy', 'puppies'), 'same'],
    ['two things', noun('crate'), noun('lorry'), 'other'],
    ['people and a class of them are two nouns', noun('people'), noun('child'), 'other'],
    ['a noun that is not told', noun(''), noun('crate'), 'untold'],
    ['no noun at all', noun(''), noun(''), 'untold'],
    ['money needs none', noun('fine', 'fine', 'EUR'), noun('', '', 'EUR'), 'measured'],
    ['a share is of something', noun('voter', 'voters', 'percent'), noun('', '', 'percent'), 'untold'],
  ]
  test.each(LINES)('%s', (_, a, b, expected) => {
    expect([compareNouns(a, b), compareNouns(b, a)]).toEqual([expected, expected])
  })
})

describe('equal numbers', () => {
  const LINES: [string, Row, Row, boolean, boolean][] = [
    ['162 twice', { n: 162 }, { n: 162 }, true, true],
    ['162 and 163', { n: 162 }, { n: 163 }, false, false],
    ['a few', { n: 9 }, { n: 9 }, true, false],
    ['from ten on', { n: 11 }, { n: 11 }, true, true],
    ['a round hundred', { n: 400 }, { n: 400 }, true, false],
    ['a round thousand', { n: 4000 }, { n: 4000 }, true, true],
    ['half of all', { n: 50, unit: 'percent' }, { n: 50, unit: 'percent' }, true, false],
    ['43 percent', { n: 43, unit: 'percent' }, { n: 43, unit: 'percent' }, true, true],
    ['dozens', { low: 24, high: null, bound: 'vague' }, { n: 24 }, false, false],
  ]
  test.each(LINES)('%s', (_, a, b, same, rare) => {
    expect([sameNumber(side(a), side(b)), sameRareNumber(side(a), side(b))]).toEqual([same, rare])
  })
})

it('tells an age from a span of years', () => {
  const figures = ['90', '30-year-old', '11 years', 'nine years']
  expect(figures.map((figure) => isAge(side({ n: 9, unit: 'year', figure })))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(isAge(side({ n: 90, figure: '90' }))).toBe(false)
})

it('knows an area that burned', () => {
  const area = (quote: string, unit = 'ha') => isBurned(side({ n: 40, unit, quote }))
  expect(area('The fire has burned 40 hectares.')).toBe(true)
  expect(area('The reserve covers 40 hectares.')).toBe(false)
  expect(area('The fire burned 40 houses.', 'things')).toBe(false)
})

describe('an area burned, told without a place', () => {
  const QUOTE = 'The fire has burned it all.'
  const area = (n: number, unit = 'ha') => claim({ n, unit, measure: 'other', counted: '', quote: QUOTE })
  const among = (...areas: ReturnType<typeof area>[]) => {
    const [first = area(1)] = areas
    return sideOf({ report: report({}, areas), claim: first })
  }

  it('is one where each report tells of one area', () => {
    expect(areBothBurned(among(area(600)), among(area(8, 'km2')))).toBe(true)
    expect(areBothBurned(among(area(600), area(6, 'km2')), among(area(800)))).toBe(true)
  })

  it('is not where a report tells of two', () => {
    expect(areBothBurned(among(area(600), area(90)), among(area(800)))).toBe(false)
    const before = { ...area(90), earlier: true }
    expect(areBothBurned(among(area(600), before), among(area(800)))).toBe(true)
  })

  it('is not what was sold', () => {
    const sold = { ...area(600), quote: 'The estate was sold.' }
    expect(areBothBurned(among(sold), among(area(800)))).toBe(false)
  })
})

it('the hours that reports go by are whole days', () => {
  expect(isReportingTime(side({ n: 48, unit: 'hour' }))).toBe(true)
  expect(isReportingTime(side({ n: 17, unit: 'hour' }))).toBe(false)
  expect(isReportingTime(side({ n: 24, unit: 'day' }))).toBe(false)
})

describe('people by one rare number', () => {
  const people = (n: number, countedLemma = 'people') =>
    side({ n, unit: 'people', countedLemma, counted: countedLemma })

  it('are people in general and a class of them', () => {
    expect(sameRarePeople(people(173), people(173, 'passenger'))).toBe(true)
    expect(sameRarePeople(people(173, 'migrant'), people(173, 'passenger'))).toBe(false)
    expect(sameRarePeople(people(150), people(150, 'passenger'))).toBe(false)
    expect(sameRarePeople(people(173), noun('crate'))).toBe(false)
  })
})
