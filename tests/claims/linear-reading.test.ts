import { expect, test } from 'vitest'
import { readClaims } from '../../lib/claims/read'
import type { Article } from '../../lib/types'
import { LONG, MOST, ratioOfWhole } from '../linear-time'

/** Characters of an article: several times the longest piece that is read as one sentence, a quarter of it as well. */
const SIZE = 32_000

/** Whole articles that repeat one thing: prose, tables of numbers, and what looks back or ahead for its meaning. */
const ARTICLES: [string, string][] = [
  ['sentences', 'At least 43 people were killed in Sumy on Friday, police said.\n'],
  ['one paragraph', 'At least 43 people were killed in Sumy on Friday, police said. '],
  ['rows of a table', 'Sumy 12 43 1,200 7.5%\n'],
  ['a table in one line', '12 43 1,200 7.5% '],
  ['tolls that rise', 'The toll rose to 43 from 12. '],
  ['quotes', '“We saw 43 dead,” she said. '],
  ['parts', 'Among them were 12 children and 3 of the wounded. '],
]

/** What measures are told by, run together without an end to the sentence. */
const MEASURES: [string, string][] = [
  ['verbs', '12 killed and wounded '],
  ['passives', '12 men who were killed, '],
  ['lists', 'including 12 children, '],
  ['those taken out of others', '12 of whom were killed and '],
  ['tolls', 'the toll rose to 12 from '],
  ['sums', '12 women, 12 men, '],
  ['nouns', 'the deaths of 12 and the '],
  ['hospitals', '12 were taken to hospital with '],
]

/** What places are told by, run together. */
const PLACES: [string, string][] = [
  ['places', '43 killed in Sumy, '],
  ['places in places', 'in Sumy, in Ukraine, in 3 '],
  ['names of many words', 'in New San Santa Saint 3 '],
  ['unknown villages', 'the village of Abxlah in 3 '],
  ['possessors', '’s Sumy region’s 3 '],
  ['roles', 'north of east of 3 north of '],
  ['datelines', 'SUMY, Ukraine — 3 '],
  ['peoples', 'Ukrainian and Russian 3 '],
]

function articleOf(text: string): Article {
  const site = { name: '', domain: '' }
  const dates = { publishedAt: '2026-03-11T08:00:00Z', updatedAt: null, dateFrom: 'meta' as const }
  const place = { url: '', host: site, outlet: site, wires: [], dateline: null }
  return {
    ...place,
    ...dates,
    readAt: '2026-03-11T09:00:00Z',
    title: '',
    language: 'en',
    partial: false,
    text,
  }
}

const readAll = (article: Article): void => void readClaims(article)

test.each(ARTICLES)('an article of %s is read in linear time', LONG, (_, unit) => {
  expect(ratioOfWhole(articleOf, readAll, unit, SIZE)).toBeLessThan(MOST)
})

test.each(MEASURES)('measures are read in linear time from %s', LONG, (_, unit) => {
  expect(ratioOfWhole(articleOf, readAll, unit, SIZE)).toBeLessThan(MOST)
})

test.each(PLACES)('places are read in linear time from %s', LONG, (_, unit) => {
  expect(ratioOfWhole(articleOf, readAll, unit, SIZE)).toBeLessThan(MOST)
})
