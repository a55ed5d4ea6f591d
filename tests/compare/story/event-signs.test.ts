import { describe, expect, it } from 'vitest'
import {
  onOneDayInOneTown,
  richness,
  signsOfKind,
  signsOfNumbers,
  signsOfSpot,
} from '../../../lib/compare/story/event-signs'
import { type Side, sideOf } from '../../../lib/compare/side'
import { claim, FERRY, fromRow, report, type Row } from '../made'

const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']
const side = (row: Row = {}): Side => sideOf(fromRow({ n: 18, ...row }))
const RAID = 'Shelling hit the ferry quay at Tarnwick.'

it('the wealth of words is that of the shorter text', () => {
  const [short, long] = [side({ text: 'Tarnwick mourns.' }), side()]
  expect(richness(short, long)).toBe(short.story.rare)
  expect(richness(long, short)).toBe(short.story.rare)
})

describe('a spot', () => {
  it('counts twice where it is a town and the words are few', () => {
    const brief = (where: string[]) => side({ where, text: 'A ferry sank.' })
    expect(signsOfSpot(brief(TARNWICK), brief(TARNWICK))).toBe(2)
    expect(signsOfSpot(brief(['Skerrow', 'Ireland']), brief(['Skerrow', 'Ireland']))).toBe(1)
    const names = Array.from({ length: 40 }, (_, i) => `Quorn${String.fromCharCode(97 + (i % 26), 97 + i)}`)
    const long = side({ where: TARNWICK, text: names.join(' ') })
    expect(signsOfSpot(long, long)).toBe(1)
  })

  it('counts nothing where it is another', () => {
    expect(signsOfSpot(side({ where: TARNWICK, text: 'Fog.' }), side({ text: 'Fog.' }))).toBe(0)
  })
})

describe('numbers', () => {
  const among = (other: number, day = '2024-05-06', text = FERRY): Side => {
    const [toll, hurt] = [claim({ n: 18 }), claim({ n: other, measure: 'wounded' })]
    return sideOf({ report: report({ text, day }, [toll, hurt]), claim: toll })
  }

  it('count twice within a week, once after it', () => {
    expect(signsOfNumbers(side(), side())).toBe(2)
    expect(signsOfNumbers(side(), side({ day: '2024-05-16' }))).toBe(1)
    expect(signsOfNumbers(side(), side({ n: 23 }))).toBe(0)
  })

  it('count for each other toll that both reports give', () => {
    const apart = (hurt: number) => {
      const [toll, wounded] = [claim({ n: 23 }), claim({ n: hurt, measure: 'wounded' })]
      return sideOf({ report: report({ text: FERRY }, [toll, wounded]), claim: toll })
    }
    expect(signsOfNumbers(among(57), apart(57))).toBe(1)
    expect(signsOfNumbers(among(57), apart(58))).toBe(0)
    expect(signsOfNumbers(among(50), apart(50))).toBe(0)
  })

  it('count once in a war', () => {
    expect(signsOfNumbers(side({ text: RAID }), side({ text: RAID }))).toBe(1)
  })
})

describe('a kind of event', () => {
  const at = (row: Row) => side({ where: TARNWICK, ...row })

  it('counts in one spot within days', () => {
    expect(signsOfKind(at({}), at({ day: '2024-05-09' }))).toBe(2)
    expect(signsOfKind(at({}), at({ day: '2024-05-16' }))).toBe(0)
    expect(signsOfKind(at({}), at({ text: 'A mill burned at Tarnwick.' }))).toBe(0)
  })

  it('counts once in one country, told of it as a whole in like words', () => {
    const country = side({ where: ['Ireland'], text: FERRY.replaceAll('Tarnwick', 'Kilbrack') })
    const like = at({ text: FERRY.replaceAll('Tarnwick', 'Kilbrack') })
    expect(signsOfKind(like, country)).toBe(1)
    expect(
      signsOfKind(like, side({ where: ['Norway'], text: FERRY.replaceAll('Tarnwick', 'Kilbrack') })),
    ).toBe(0)
    const unlike = side({ where: ['Ireland'], text: 'A boat sank, said Jarl Ostrander of Vellmoor harbour.' })
    expect(signsOfKind(like, unlike)).toBe(0)
  })

  it('counts nothing in a war', () => {
    expect(signsOfKind(at({ text: RAID }), at({ text: RAID }))).toBe(0)
  })
})

it('one town on one day is a sign where both state the day, out of war', () => {
  const on = (to: string, text = FERRY) => side({ where: TARNWICK, asOf: { from: to, to }, text })
  expect(onOneDayInOneTown(on('2024-05-06'), on('2024-05-06'))).toBe(true)
  expect(onOneDayInOneTown(on('2024-05-06'), on('2024-05-05'))).toBe(false)
  expect(onOneDayInOneTown(on('2024-05-06'), side({ where: TARNWICK }))).toBe(false)
  expect(onOneDayInOneTown(on('2024-05-06', RAID), on('2024-05-06', RAID))).toBe(false)
})
