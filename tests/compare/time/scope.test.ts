import { expect, test } from 'vitest'
import { sideOf } from '../../../lib/compare/side'
import { fromRow, type Row } from '../made'

const FRENCH: Row = { n: 30, who: ['FR'], inferred: ['scope'], quote: 'Thirty were hurt.' }

test.each<[string, Row, string]>([
  ['an event that is told', { n: 30, who: ['FR'] }, 'event'],
  ['an event inferred of nobody’s people', { n: 30, inferred: ['scope'] }, 'event'],
  ['an event inferred of people at home', { ...FRENCH, where: ['Lyon', 'France'] }, 'event'],
  ['an event inferred of people abroad', { ...FRENCH, where: ['Mali'] }, 'other'],
  [
    'an event inferred of people abroad, with the word for it',
    { ...FRENCH, quote: 'A blast hurt thirty.' },
    'event',
  ],
  ['troops sent', { ...FRENCH, measure: 'deployed', where: ['France'] }, 'other'],
  ['a part of another claim', { ...FRENCH, partOf: 2 }, 'part'],
])('%s', (_, row, scope) => {
  expect(sideOf(fromRow(row)).scope).toBe(scope)
})
