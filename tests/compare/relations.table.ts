import type { RelationKind } from '../../lib/types'
import { COACH, type Row } from './made'

/** Two claims, and how the second stands to the first; null: not shown together. */
export type Line = [
  name: string,
  here: Row,
  there: Row,
  relation: RelationKind | null,
  strength?: 'strong' | 'weak',
]

/** A force abroad, counted as a running total. */
const force = (n: number, row: Row = {}): Row => ({
  n,
  who: ['KP'],
  counted: 'North Korean soldiers',
  countedLemma: 'soldier',
  scope: 'running-total',
  quote: `Since the war began ${n} soldiers were lost.`,
  ...row,
})
/** A count as of a day that the text states. */
const asOf = (to: string, row: Row = {}): Row => ({ asOf: { from: to, to }, day: to, ...row })
const about = (n: number, row: Row = {}): Row => ({ n, bound: 'about', ...row })
const atLeast = (low: number, row: Row = {}): Row => ({ low, high: null, bound: 'at-least', ...row })
const upTo = (high: number, row: Row = {}): Row => ({ low: null, high, bound: 'up-to', ...row })
const between = (low: number, high: number, row: Row = {}): Row => ({ low, high, bound: 'between', ...row })
const vague = (low: number, figure: string, row: Row = {}): Row => ({
  low,
  high: null,
  bound: 'vague',
  figure,
  ...row,
})
const thing = (n: number, countedLemma: string, quote: string, row: Row = {}): Row => ({
  n,
  unit: 'things',
  measure: 'other',
  scope: 'other',
  counted: `${countedLemma}s`,
  countedLemma,
  quote,
  ...row,
})
const poll = (n: number, quote: string, row: Row = {}): Row =>
  thing(n, 'voter', quote, { unit: 'percent', ...row })

const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']
const SKERROW = ['Skerrow', 'Skerry Islands', 'Ireland']
const ISLANDS = ['Skerry Islands', 'Ireland']

const numbers: Line[] = [
  ['equal', { n: 12 }, { n: 12 }, 'agrees', 'strong'],
  ['one apart, one day', { n: 12 }, { n: 13 }, 'conflicts'],
  ['one apart in the thousands', { n: 7349 }, { n: 7350 }, 'conflicts'],
  ['about 6,000 reaches down to 5,500', about(6000), { n: 5500 }, 'agrees'],
  ['about 6,000 does not reach 5,499', about(6000), { n: 5499 }, 'conflicts'],
  ['about 6,000 reaches up to 6,500', about(6000), { n: 6500 }, 'agrees'],
  ['about 6,000 does not reach 6,501', about(6000), { n: 6501 }, 'conflicts'],
  ['about 6,000 and about 4,000', about(6000), about(4000), 'conflicts'],
  ['about 5,000 and about 6,000 only touch', about(5000), about(6000), 'conflicts'],
  ['about 120 reaches 124', about(120), { n: 124 }, 'agrees'],
  ['about 120 does not reach 126', about(120), { n: 126 }, 'conflicts'],
  ['a bare 6,000 is round', { n: 6000 }, { n: 6212 }, 'agrees'],
  ['a bare 6,000 is not 6,800', { n: 6000 }, { n: 6800 }, 'conflicts'],
  ['a bare 1,000 reaches an eighth', { n: 1000 }, { n: 1120 }, 'agrees'],
  ['a bare 1,000 does not reach 1,130', { n: 1000 }, { n: 1130 }, 'conflicts'],
  ['a bare 200 reaches a twentieth', { n: 200 }, { n: 209 }, 'agrees'],
  ['a bare 200 does not reach 211', { n: 200 }, { n: 211 }, 'conflicts'],
  ['a bare 20 is counted', { n: 20 }, { n: 21 }, 'conflicts'],
  ['inside a range', between(10, 14), { n: 12 }, 'agrees', 'strong'],
  ['at the end of a range', between(10, 14), { n: 14 }, 'agrees', 'strong'],
  ['past the end of a range', between(10, 14), { n: 15 }, 'conflicts'],
  ['two ranges that overlap', between(10, 14), between(13, 20), 'agrees'],
  ['two ranges apart', between(10, 14), between(15, 20), 'conflicts'],
  ['a floor just below', atLeast(100), { n: 104 }, 'agrees', 'strong'],
  ['a floor at the number', atLeast(18), { n: 18 }, 'agrees', 'strong'],
  ['a floor below is only no contradiction', atLeast(30), { n: 55 }, 'agrees', 'weak'],
  ['a floor far below', atLeast(30), { n: 120 }, 'unclear', 'weak'],
  ['a floor of another order', atLeast(30), { n: 400 }, null],
  ['a floor above the number', atLeast(19), { n: 18 }, 'conflicts'],
  ['a ceiling just above', upTo(30), { n: 28 }, 'agrees', 'strong'],
  ['a ceiling above', upTo(55), { n: 28 }, 'agrees', 'weak'],
  ['a ceiling far above', upTo(120), { n: 28 }, 'unclear', 'weak'],
  ['a ceiling of another order', upTo(300), { n: 28 }, null],
  ['a ceiling below', upTo(27), { n: 28 }, 'conflicts'],
  ['a floor beside a vague word', atLeast(30), vague(200, 'several hundreds'), 'agrees', 'weak'],
  ['a vague word that is too large', { n: 150 }, vague(200, 'hundreds'), 'conflicts'],
  [
    'a vague word of the day before names no earlier number',
    force(15_000, asOf('2025-03-11')),
    force(2000, { ...vague(2000, 'thousands'), ...asOf('2025-03-10') }),
    'agrees',
    'weak',
  ],
  [
    'a vague word of months before does',
    force(15_000, asOf('2025-06-11')),
    force(200, { ...vague(200, 'several hundreds'), ...asOf('2025-03-10') }),
    'older',
  ],
  ['a vague word that fits', { n: 212 }, vague(200, 'hundreds'), 'agrees'],
  ['rival floors far apart', atLeast(56), atLeast(85), 'conflicts', 'weak'],
  ['rival floors near', atLeast(80), atLeast(85), 'agrees'],
  ['a floor beside an exact number above it', atLeast(56), { n: 85 }, 'agrees', 'weak'],
]

const measures: Line[] = [
  ['killed inside killed or wounded', { n: 12 }, { n: 43, measure: 'killed-or-wounded' }, 'wider'],
  ['killed above the total of casualties', { n: 44 }, { n: 43, measure: 'killed-or-wounded' }, 'conflicts'],
  ['killed equal to the total of casualties', { n: 43 }, { n: 43, measure: 'killed-or-wounded' }, 'wider'],
  [
    'wounded inside killed or wounded',
    { n: 12, measure: 'wounded' },
    { n: 43, measure: 'killed-or-wounded' },
    'wider',
  ],
  [
    'killed or wounded inside losses',
    force(43, { measure: 'killed-or-wounded' }),
    force(60, { measure: 'losses' }),
    'wider',
  ],
  ['captured inside losses', force(9, { measure: 'captured' }), force(60, { measure: 'losses' }), 'wider'],
  ['missing inside losses', force(9, { measure: 'missing' }), force(60, { measure: 'losses' }), 'wider'],
  ['losses beside killed', force(60, { measure: 'losses' }), force(12), 'narrower'],
  ['killed and wounded, same digits', { n: 18 }, { n: 18, measure: 'wounded' }, 'different'],
  ['killed and wounded, other digits', { n: 18 }, { n: 31, measure: 'wounded' }, null],
  ['killed and missing, same digits', { n: 18 }, { n: 18, measure: 'missing' }, 'different'],
  ['sent and killed, same digits', force(6000, { measure: 'deployed' }), force(6000), 'different'],
  ['sent and killed, other digits', force(6000, { measure: 'deployed' }), force(4100), null],
  ['coffins beside a toll', { n: 18 }, thing(6, 'coffin', 'Six coffins stood there.'), 'different'],
  [
    'coffins beside the injured',
    { n: 18, measure: 'wounded' },
    thing(6, 'coffin', 'Six coffins stood there.'),
    null,
  ],
]

const units: Line[] = [
  ['people and things', { n: 18 }, { n: 18, unit: 'things' }, 'agrees'],
  [
    'euros and dollars',
    thing(12, 'fare', 'The fare was 12.', { unit: 'EUR' }),
    thing(12, 'fare', 'The fare was 12.', { unit: 'USD' }),
    'different',
  ],
  [
    'percent and points',
    poll(12, 'Support is 12.'),
    poll(12, 'Support is 12.', { unit: 'percentage-points' }),
    'different',
  ],
  ['metres and people', { n: 18 }, thing(18, 'pier', 'The pier is 18 m.', { unit: 'm' }), null],
]

const who: Line[] = [
  ['one country’s people', { n: 18, who: ['FR'] }, { n: 18, who: ['FR'] }, 'agrees'],
  ['another country’s people, same digits', { n: 18, who: ['FR'] }, { n: 18, who: ['ES'] }, 'different'],
  ['another country’s people, other digits', { n: 18, who: ['FR'] }, { n: 7, who: ['ES'] }, null],
  ['one side inside two', force(300), force(500, { who: ['KP', 'RU'] }), 'wider'],
  [
    'children inside people',
    { n: 18 },
    { n: 3, who: ['children'], counted: 'children', countedLemma: 'child' },
    'narrower',
  ],
  [
    'as many children as people',
    { n: 18 },
    { n: 18, who: ['children'], counted: 'children', countedLemma: 'child' },
    'narrower',
  ],
  [
    'more children than people are of another whole',
    { n: 18 },
    { n: 19, counted: 'children', countedLemma: 'child' },
    null,
  ],
  [
    'children inside civilians',
    { n: 18, counted: 'civilians', countedLemma: 'civilian' },
    { n: 3, counted: 'boys', countedLemma: 'boy' },
    'narrower',
  ],
  [
    'children and women, same digits',
    { n: 13, counted: 'children', countedLemma: 'child' },
    { n: 13, counted: 'women', countedLemma: 'woman' },
    'different',
  ],
  [
    'civilians may be all the people',
    { n: 18 },
    { n: 18, counted: 'civilians', countedLemma: 'civilian' },
    'agrees',
  ],
  [
    'fewer civilians than people',
    { n: 18 },
    { n: 11, counted: 'civilians', countedLemma: 'civilian' },
    'narrower',
  ],
  [
    'more civilians than people',
    { n: 18 },
    { n: 21, counted: 'civilians', countedLemma: 'civilian' },
    'conflicts',
  ],
  [
    'civilians and soldiers, same digits',
    { n: 18, counted: 'civilians', countedLemma: 'civilian' },
    { n: 18, counted: 'soldiers', countedLemma: 'soldier' },
    'different',
  ],
  [
    'civilians and soldiers, other digits',
    { n: 18, counted: 'civilians', countedLemma: 'civilian' },
    { n: 12, counted: 'soldiers', countedLemma: 'soldier' },
    null,
  ],
  [
    'tourists and teachers may overlap: same digits',
    { n: 18, counted: 'tourists', countedLemma: 'tourist' },
    { n: 18, counted: 'teachers', countedLemma: 'teacher' },
    'agrees',
    'weak',
  ],
  [
    'tourists and teachers may overlap: other digits',
    { n: 18, counted: 'tourists', countedLemma: 'tourist' },
    { n: 15, counted: 'teachers', countedLemma: 'teacher' },
    null,
  ],
  ['one nationality among the people', { n: 18 }, { n: 5, who: ['DE'] }, 'narrower'],
  ['all the people of one nationality', { n: 18 }, { n: 18, who: ['DE'] }, 'agrees'],
  [
    'an army and its people abroad',
    force(600, { counted: 'North Koreans', countedLemma: 'korean' }),
    force(400),
    'conflicts',
  ],
  [
    'an army and its people at home',
    { n: 600, who: ['IE'], where: ISLANDS },
    { n: 400, who: ['IE'], where: ISLANDS, counted: 'soldiers', countedLemma: 'soldier' },
    'narrower',
  ],
  [
    'an armed group and another, same digits',
    { n: 18, who: ['Red Tide'] },
    { n: 18, who: ['Grey Hand'] },
    'different',
  ],
  [
    'names among the words counted',
    { n: 18, counted: 'Malian soldiers', countedLemma: 'soldier' },
    { n: 18, counted: 'Chadian soldiers', countedLemma: 'soldier' },
    'different',
  ],
]

const where: Line[] = [
  ['one place', { n: 18, where: TARNWICK }, { n: 18, where: TARNWICK }, 'agrees'],
  ['a place and what holds it, same number', { n: 18, where: TARNWICK }, { n: 18, where: ISLANDS }, 'agrees'],
  [
    'a place and what holds it, higher number',
    { n: 18, where: TARNWICK },
    { n: 30, where: ISLANDS },
    'wider',
  ],
  [
    'a place and what holds it, lower number',
    { n: 30, where: ISLANDS },
    { n: 18, where: TARNWICK },
    'narrower',
  ],
  ['the part above the whole', { n: 30, where: TARNWICK }, { n: 18, where: ISLANDS }, 'conflicts'],
  ['two towns, same digits', { n: 18, where: TARNWICK }, { n: 18, where: SKERROW }, 'different'],
  ['two towns, other digits', { n: 18, where: TARNWICK }, { n: 5, where: SKERROW }, null],
  [
    'a town taken from the article is no proof',
    { n: 18, where: TARNWICK },
    { n: 18, where: SKERROW, inferred: ['where'] },
    'agrees',
    'weak',
  ],
  [
    'nor does it allow a conflict',
    { n: 18, where: TARNWICK },
    { n: 5, where: SKERROW, inferred: ['where'] },
    null,
  ],
  ['no place told', { n: 18, where: TARNWICK }, { n: 19 }, 'conflicts'],
  [
    'a force abroad has one front',
    force(6000, { where: ['Kursk', 'Kursk Oblast', 'Russia'] }),
    force(4000, { where: ['Ukraine'] }),
    'conflicts',
  ],
  [
    'a force abroad in one event has its place',
    force(18, { scope: 'event', where: TARNWICK }),
    force(18, { scope: 'event', where: SKERROW }),
    'different',
  ],
]

const status: Line[] = [
  [
    'planned with planned',
    force(600, { measure: 'deployed', status: 'planned' }),
    force(600, { measure: 'deployed', status: 'planned' }),
    'agrees',
  ],
  [
    'two plans of other size',
    force(600, { measure: 'deployed', status: 'planned' }),
    force(900, { measure: 'deployed', status: 'planned' }),
    'unclear',
    'weak',
  ],
  [
    'planned beside done, same digits',
    force(600, { measure: 'deployed', status: 'planned' }),
    force(600, { measure: 'deployed' }),
    'different',
  ],
  [
    'planned beside done, other digits',
    force(600, { measure: 'deployed', status: 'planned' }),
    force(900, { measure: 'deployed' }),
    null,
  ],
  [
    'planned beside possible, same number',
    force(600, { measure: 'deployed', status: 'planned' }),
    force(600, { measure: 'deployed', status: 'possible', quote: 'Some 600 may go.' }),
    'agrees',
    'weak',
  ],
  [
    'planned beside possible, other number',
    force(600, { measure: 'deployed', status: 'planned' }),
    force(900, { measure: 'deployed', status: 'possible' }),
    null,
  ],
  ['a forecast beside a count', { n: 18 }, { n: 40, status: 'possible' }, 'unclear', 'weak'],
  ['a forecast beside the same count', { n: 18 }, { n: 18, status: 'possible' }, 'unclear', 'weak'],
  ['a denial of the number', { n: 18 }, { n: 18, status: 'denied' }, 'conflicts', 'weak'],
  ['a denial of another number', { n: 18 }, { n: 25, status: 'denied' }, null],
  ['two denials', { n: 18, status: 'denied' }, { n: 18, status: 'denied' }, 'agrees'],
]

const change: Line[] = [
  ['more with more', force(600, { change: 'additional' }), force(600, { change: 'additional' }), 'agrees'],
  ['more beside a total, same digits', force(600, { change: 'additional' }), force(600), 'different'],
  ['more beside a total, other digits', force(600, { change: 'additional' }), force(4000), null],
  ['more beside fewer', force(600, { change: 'additional' }), force(600, { change: 'fewer' }), 'different'],
]

const scope: Line[] = [
  ['a part beside its whole', { n: 18 }, { n: 5, scope: 'part' }, 'narrower'],
  ['a whole beside its part', { n: 5, partOf: 0 }, { n: 18 }, 'wider'],
  ['a part above another whole', { n: 18 }, { n: 25, scope: 'part' }, null],
  ['two parts, one number', { n: 5, scope: 'part' }, { n: 5, scope: 'part' }, 'agrees', 'weak'],
  ['two parts, other numbers', { n: 5, scope: 'part' }, { n: 7, scope: 'part' }, null],
  ['an event inside a war’s total', { n: 18, who: ['KP'] }, force(4000), 'wider'],
  [
    'an event inside a total of untold beginning, in its days',
    { n: 18 },
    { n: 18, scope: 'running-total' },
    'agrees',
  ],
  ['a day inside a total', force(18, { scope: 'daily' }), force(4000), 'wider'],
  ['room for as many', { n: 18 }, { n: 18, scope: 'capacity' }, 'different'],
  [
    'room with room',
    thing(180, 'seat', 'The ferry has 180 seats.', { scope: 'capacity' }),
    thing(180, 'seat', 'The ferry has 180 seats.', { scope: 'capacity' }),
    'agrees',
  ],
]

const period: Line[] = [
  [
    'one day’s count',
    force(30, asOf('2024-05-06', { scope: 'daily', asOf: { from: '2024-05-06', to: '2024-05-06' } })),
    force(30, asOf('2024-05-06', { scope: 'daily', asOf: { from: '2024-05-06', to: '2024-05-06' } })),
    'agrees',
  ],
  [
    'another day’s count, same digits',
    force(30, asOf('2024-05-06', { scope: 'daily', asOf: { from: '2024-05-06', to: '2024-05-06' } })),
    force(30, asOf('2024-05-08', { scope: 'daily', asOf: { from: '2024-05-08', to: '2024-05-08' } })),
    'different',
  ],
  [
    'another day’s count, other digits',
    force(30, asOf('2024-05-06', { scope: 'daily', asOf: { from: '2024-05-06', to: '2024-05-06' } })),
    force(35, asOf('2024-05-08', { scope: 'daily', asOf: { from: '2024-05-08', to: '2024-05-08' } })),
    null,
  ],
  [
    'since one beginning',
    force(300, { asOf: { from: '2022-02-24', to: '2024-05-06' } }),
    force(300, { asOf: { from: '2022-03-01', to: '2024-05-06' } }),
    'agrees',
  ],
  [
    'a longer period holds a shorter',
    force(30, { asOf: { from: '2024-01-01', to: '2024-05-06' } }),
    force(300, { asOf: { from: '2022-02-24', to: '2024-05-06' } }),
    'wider',
  ],
  [
    'a shorter period inside a longer',
    force(300, { asOf: { from: '2022-02-24', to: '2024-05-06' } }),
    force(30, { asOf: { from: '2024-01-01', to: '2024-05-06' } }),
    'narrower',
  ],
]

const story: Line[] = [
  ['another event, same digits', { n: 18 }, { n: 18, text: COACH }, null],
  ['another event, other digits', { n: 18 }, { n: 21, text: COACH }, null],
  [
    'one town, another day stated',
    { n: 18, where: TARNWICK, asOf: { from: '2024-05-06', to: '2024-05-06' } },
    { n: 18, where: TARNWICK, asOf: { from: '2024-05-09', to: '2024-05-09' }, day: '2024-05-09' },
    'different',
  ],
  [
    'one night told as two days',
    { n: 18, asOf: { from: '2024-05-05', to: '2024-05-05' } },
    { n: 18, asOf: { from: '2024-05-06', to: '2024-05-06' } },
    'agrees',
  ],
  [
    'an article out before the event',
    { n: 18, asOf: { from: '2024-05-06', to: '2024-05-06' } },
    { n: 18, day: '2024-05-03', where: TARNWICK },
    'different',
  ],
  [
    'a day that dates the count',
    { n: 18, asOf: { from: '2024-05-06', to: '2024-05-06' }, quote: 'By Monday the death toll stood at 18.' },
    {
      n: 21,
      asOf: { from: '2024-05-09', to: '2024-05-09' },
      day: '2024-05-09',
      quote: 'By Thursday the death toll stood at 21.',
    },
    'newer',
  ],
  ['a war’s total in whatever article', force(300), force(300, { text: COACH }), 'agrees'],
  [
    'a total of no told side in another story',
    { n: 300, scope: 'running-total' },
    { n: 310, scope: 'running-total', text: COACH },
    null,
  ],
  ['no dates told', { n: 18, day: '' }, { n: 18, day: '' }, 'agrees'],
]

const time: Line[] = [
  ['later and higher', { n: 18 }, { n: 23, day: '2024-05-07' }, 'newer', 'weak'],
  ['earlier and lower', { n: 23, day: '2024-05-07' }, { n: 18 }, 'older', 'weak'],
  ['later and lower', { n: 23 }, { n: 18, day: '2024-05-07' }, 'conflicts', 'weak'],
  ['later and lower, within rounding', about(6000), { n: 5800, day: '2024-05-07' }, 'agrees'],
  [
    'later and higher, dates stated',
    force(300, asOf('2024-05-06')),
    force(400, asOf('2024-07-06')),
    'newer',
    'strong',
  ],
  [
    'later and lower, dates stated',
    force(400, asOf('2024-05-06')),
    force(300, asOf('2024-07-06')),
    'conflicts',
    'strong',
  ],
  ['the same date', force(400, asOf('2024-05-06')), force(300, asOf('2024-05-06')), 'conflicts', 'strong'],
  [
    'the date of the count, not of the article',
    force(300, asOf('2024-05-06', { day: '2024-09-01' })),
    force(400, asOf('2024-07-06')),
    'newer',
  ],
  ['a floor, then more', atLeast(18), { n: 23, day: '2024-05-07' }, 'newer'],
  ['a floor, then a floor above', atLeast(18), atLeast(23, { day: '2024-05-07' }), 'newer'],
  ['a floor, and the number earlier', { n: 23 }, atLeast(18, { day: '2024-05-07' }), 'agrees', 'weak'],
  ['told as risen, on one day', { n: 18 }, { n: 23, quote: 'The toll rose to 23.' }, 'newer', 'strong'],
  [
    'told as preliminary, on one day',
    { n: 18, quote: 'A preliminary count gave 18 dead.' },
    { n: 23 },
    'newer',
    'strong',
  ],
  [
    'told as risen, but the lower is later',
    { n: 23, quote: 'The toll rose to 23.' },
    { n: 18, day: '2024-05-07' },
    'conflicts',
  ],
  [
    'revised down, and says so',
    { n: 23 },
    { n: 18, day: '2024-05-07', quote: 'The toll was revised down to 18.' },
    'newer',
  ],
  [
    'revised down, seen from the lower',
    { n: 18, day: '2024-05-07', quote: 'The toll was revised down to 18.' },
    { n: 23 },
    'older',
  ],
  ['one source, two values on one day', { n: 18, by: 'FR:police' }, { n: 23, by: 'FR:police' }, 'newer'],
  [
    'two sources, two values on one day',
    { n: 18, by: 'FR:police' },
    { n: 23, by: 'FR:hospital' },
    'conflicts',
  ],
  ['an earlier value is older', { n: 23 }, { n: 18, earlier: true }, 'older'],
  ['an earlier value never conflicts', { n: 18 }, { n: 23, earlier: true }, null],
  [
    'a stock that fell',
    force(900, asOf('2024-05-06', { measure: 'missing' })),
    force(700, asOf('2024-05-16', { measure: 'missing' })),
    'newer',
  ],
  [
    'a poll that fell',
    poll(42, 'Some 42 percent of voters back the island council.', asOf('2024-05-06')),
    poll(38, 'Some 38 percent of voters back the island council.', asOf('2024-05-16')),
    'newer',
  ],
  [
    'a poll on one day',
    poll(42, 'Some 42 percent of voters back the island council.', asOf('2024-05-06')),
    poll(38, 'Some 38 percent of voters back the island council.', asOf('2024-05-06')),
    'conflicts',
  ],
  ['undated and other', { n: 18, day: '' }, { n: 23, day: '' }, 'conflicts', 'weak'],
  [
    'containment before growth',
    { n: 18 },
    { n: 40, measure: 'killed-or-wounded', day: '2024-05-07' },
    'wider',
  ],
  [
    'a part above its whole at about one time',
    force(500, asOf('2024-05-20')),
    force(400, asOf('2024-05-06', { measure: 'killed-or-wounded' })),
    'conflicts',
  ],
  [
    'a part counted months later may exceed its whole',
    force(500, asOf('2024-09-06')),
    force(400, asOf('2024-05-06', { measure: 'killed-or-wounded' })),
    'unclear',
    'weak',
  ],
  [
    'a whole of months ago below its part',
    force(400, asOf('2024-05-06', { measure: 'killed-or-wounded' })),
    force(500, asOf('2024-09-06')),
    'unclear',
    'weak',
  ],
]

const rivals: Line[] = [
  [
    'two belligerents at one time',
    force(300, asOf('2024-05-06', { by: 'KP:defence-ministry' })),
    force(900, asOf('2024-05-16', { by: 'KR:defence-ministry' })),
    'conflicts',
  ],
  [
    'two belligerents, months apart',
    force(300, asOf('2024-05-06', { by: 'KP:defence-ministry' })),
    force(900, asOf('2024-09-16', { by: 'KR:defence-ministry' })),
    'newer',
    'weak',
  ],
  [
    'two onlookers at one time',
    force(300, asOf('2024-05-06', { by: 'GB:defence-ministry' })),
    force(900, asOf('2024-05-16', { by: 'US:intelligence' })),
    'newer',
  ],
  [
    'a group and the state it fights',
    { n: 18, by: 'IE:defence-ministry' },
    { n: 60, by: ':armed-group', day: '2024-05-07' },
    'conflicts',
  ],
]

const general: Line[] = [
  [
    'one thing counted alike',
    thing(162, 'passenger', 'The ferry Marigold carried 162 passengers.'),
    thing(162, 'passenger', 'Ferry Marigold carried 162 passengers, they said.'),
    'agrees',
  ],
  [
    'one thing counted otherwise',
    thing(162, 'passenger', 'The ferry Marigold carried 162 passengers.'),
    thing(155, 'passenger', 'Ferry Marigold carried 155 passengers, they said.'),
    'conflicts',
  ],
  [
    'other things, same digits',
    thing(162, 'crate', 'The ferry Marigold carried 162 crates.'),
    thing(162, 'lorry', 'Insurers of Skerrow quarries lost 162 lorries.'),
    'different',
  ],
  [
    'people and things, same digits',
    thing(162, 'passenger', 'The ferry Marigold carried 162 passengers.'),
    thing(162, 'lorry', 'Insurers of Skerrow quarries lost 162 lorries.'),
    null,
  ],
  [
    'other things, a number that many things have',
    thing(20, 'crate', 'The ferry Marigold carried 20 crates.'),
    thing(20, 'lorry', 'Insurers of Skerrow quarries lost 20 lorries.'),
    null,
  ],
  [
    'other things, other digits',
    thing(162, 'passenger', 'The ferry Marigold carried 162 passengers.'),
    thing(17, 'lorry', 'Insurers of Skerrow quarries lost 17 lorries.'),
    null,
  ],
  [
    'one price of another story',
    thing(61, 'barrel', 'Brent crude fell to 61.', { unit: 'USD' }),
    thing(61, 'visa', 'The embassy asks 61.', { unit: 'USD', text: COACH }),
    null,
  ],
]

/** Every rule on both sides of its boundary. */
export const TABLE: Record<string, Line[]> = {
  numbers,
  measures,
  units,
  who,
  where,
  status,
  change,
  scope,
  period,
  story,
  time,
  rivals,
  general,
}
