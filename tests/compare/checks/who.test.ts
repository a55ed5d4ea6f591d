import { expect, test } from 'vitest'
import { who } from '../../../lib/compare/checks/who'
import { TYPED_URL } from '../../../lib/compare/typed-report'
import type { Row } from '../made'
import { standsOf } from './stand'

test.each<[string, Row, Row, string, string]>([
  ['one country', { n: 1, who: ['FR'] }, { n: 1, who: ['FR'] }, 'same', 'same'],
  ['two countries', { n: 1, who: ['FR'] }, { n: 1, who: ['ES'] }, 'other', 'other'],
  ['one of two countries', { n: 1, who: ['FR'] }, { n: 1, who: ['ES', 'FR'] }, 'wider', 'narrower'],
  [
    'two pairs that overlap',
    { n: 1, who: ['FR', 'IT'] },
    { n: 1, who: ['ES', 'FR'] },
    'doubtful',
    'doubtful',
  ],
  ['a group and another', { n: 1, who: ['Red Tide'] }, { n: 1, who: ['Grey Hand'] }, 'other', 'other'],
  [
    'a group beside a people',
    { n: 1, who: ['Red Tide'] },
    { n: 1, who: ['FR'] },
    'perhaps-wider',
    'perhaps-narrower',
  ],
  [
    'children among people',
    { n: 1, counted: 'children', countedLemma: 'child' },
    { n: 1 },
    'wider',
    'narrower',
  ],
  ['adults among people', { n: 1, counted: 'adults', countedLemma: 'adult' }, { n: 1 }, 'wider', 'narrower'],
  [
    'students of a school are its children',
    { n: 1, counted: 'students', countedLemma: 'student' },
    { n: 1, counted: 'children', countedLemma: 'child' },
    'unknown',
    'unknown',
  ],
  [
    'teachers are not its children',
    { n: 1, counted: 'teachers', countedLemma: 'teacher' },
    { n: 1, counted: 'children', countedLemma: 'child' },
    'doubtful',
    'doubtful',
  ],
  [
    'attackers are hardly of the toll',
    { n: 1, counted: 'attackers', countedLemma: 'attacker' },
    { n: 1 },
    'doubtful',
    'doubtful',
  ],
  [
    'attackers of one and of the other',
    { n: 1, counted: 'attackers', countedLemma: 'attacker' },
    { n: 1, counted: 'bombers', countedLemma: 'bomber' },
    'same',
    'same',
  ],
  [
    'children are no adults',
    { n: 1, counted: 'adults', countedLemma: 'adult' },
    { n: 1, counted: 'children', countedLemma: 'child' },
    'other',
    'other',
  ],
  [
    'people, some of whom are workers',
    { n: 1, counted: 'miners', countedLemma: 'miner' },
    { n: 1 },
    'perhaps-wider',
    'perhaps-narrower',
  ],
  [
    'soldiers are no civilians',
    { n: 1, counted: 'soldiers', countedLemma: 'soldier' },
    { n: 1, who: ['civilians'] },
    'other',
    'other',
  ],
  [
    'workers may be migrants',
    { n: 1, counted: 'workers', countedLemma: 'worker' },
    { n: 1, who: ['migrants'] },
    'doubtful',
    'doubtful',
  ],
  ['a country on one side alone', { n: 1, who: ['FR'] }, { n: 1 }, 'perhaps-wider', 'perhaps-narrower'],
  [
    'narrower by class, wider by country',
    { n: 1, who: ['FR'] },
    { n: 1, counted: 'children', countedLemma: 'child' },
    'doubtful',
    'doubtful',
  ],
  [
    'an army abroad is its people there',
    { n: 1, who: ['FR'], counted: 'soldiers', countedLemma: 'soldier', where: ['Mali'] },
    { n: 1, who: ['FR'], where: ['Mali'] },
    'same',
    'same',
  ],
  [
    'an army at home is a part of its people',
    { n: 1, who: ['FR'], counted: 'soldiers', countedLemma: 'soldier', where: ['France'] },
    { n: 1, who: ['FR'], where: ['France'] },
    'perhaps-wider',
    'perhaps-narrower',
  ],
  [
    'fighters of a named group are no soldiers',
    { n: 1, who: ['Boko Haram'], counted: 'fighters', countedLemma: 'fighter' },
    { n: 1, who: ['combatants'], counted: 'soldiers', countedLemma: 'soldier' },
    'other',
    'other',
  ],
  [
    'fighters of a named group may be those told as fighters',
    { n: 1, who: ['Boko Haram'], counted: 'fighters', countedLemma: 'fighter' },
    { n: 1, who: ['combatants'], counted: 'fighters', countedLemma: 'fighter' },
    'perhaps-wider',
    'perhaps-narrower',
  ],
  [
    'a typed number of people matches any class',
    { n: 1, url: TYPED_URL },
    { n: 1, who: ['FR'], counted: 'soldiers', countedLemma: 'soldier' },
    'same',
    'same',
  ],
  ['a typed side is a side', { n: 1, who: ['ES'], url: TYPED_URL }, { n: 1, who: ['FR'] }, 'other', 'other'],
])('%s', (_, here, there, stand, back) => {
  expect(standsOf(who, here, there)).toEqual([stand, back])
})
