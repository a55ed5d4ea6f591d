import { expect, test } from 'vitest'
import { where } from '../../../lib/compare/checks/where'
import { COACH, type Row } from '../made'
import { standsOf } from './stand'

const REGION = ['Skerry Islands', 'Ireland']
const TOWN = ['Tarnwick', ...REGION]
const FORCE: Row = { n: 1, who: ['FR'], counted: 'soldiers', countedLemma: 'soldier', scope: 'running-total' }

test.each<[string, Row, Row, string, string]>([
  ['one place', { n: 1, where: TOWN }, { n: 1, where: TOWN }, 'same', 'same'],
  [
    'a region holds its town',
    { n: 1, where: TOWN },
    { n: 1, where: REGION },
    'perhaps-wider',
    'perhaps-narrower',
  ],
  ['two towns', { n: 1, where: TOWN }, { n: 1, where: ['Skerrow', ...REGION] }, 'other', 'other'],
  [
    'two towns, one inferred',
    { n: 1, where: TOWN, inferred: ['where'] },
    { n: 1, where: ['Skerrow', ...REGION] },
    'doubtful',
    'doubtful',
  ],
  [
    'two towns, one inferred, that neither report names both',
    { n: 1, where: TOWN, inferred: ['where'], text: COACH },
    { n: 1, where: ['Skerrow', ...REGION] },
    'other',
    'other',
  ],
  ['no place', { n: 1, where: TOWN }, { n: 1 }, 'unknown', 'unknown'],
  [
    'a force abroad has one front',
    { ...FORCE, where: ['Mali'] },
    { ...FORCE, where: ['Niger'] },
    'unknown',
    'unknown',
  ],
  [
    'a force at home has places',
    { ...FORCE, where: ['Lyon', 'France'] },
    { ...FORCE, where: ['Nice', 'France'] },
    'other',
    'other',
  ],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(where, here, there)).toEqual([stand, back])
})
