import { expect, test } from 'vitest'
import { asOf } from '../../lib/claims/extractors/as-of'
import type { Claim } from '../../lib/types'
import { openReading } from './said-by/reading'

/** A Wednesday. */
const TODAY = '2026-03-11'

function dated(
  text: string,
  figure: string,
  sofar: Partial<Claim> = {},
  publishedAt: string | null = `${TODAY}T08:00:00Z`,
) {
  const found = asOf.extract(openReading(text, figure, { publishedAt, sofar }))
  return found && [found.asOf?.from, found.asOf?.to, found.inferred?.includes('asOf')]
}

test.each<[text: string, from: string, to: string, figure?: string, isInferred?: boolean]>([
  ['The strike killed 43 people on Friday.', '2026-03-06', '2026-03-06'],
  ['On Friday, 43 people were killed in the strike.', '2026-03-06', '2026-03-06'],
  ['Some 43 people died when a bomb exploded on Sunday.', '2026-03-08', '2026-03-08'],
  ['The fire killed 43 people on 7 October.', '2025-10-07', '2025-10-07'],
  ['The ministry said Friday that 43 people had died on Thursday.', '2026-03-05', '2026-03-05'],
  ['Police arrested 43 people in 2023.', '2023-01-01', '2023-12-31'],
  ['In May 12 people drowned.', '2025-05-01', '2025-05-31', '12'],
  ['In the first two months of this year, 43 people died.', '2026-01-01', '2026-02-28'],
  ['In the second half of last year 43 people died.', '2025-07-01', '2025-12-31'],
  ['Fires killed 43 people in the third quarter of 2024.', '2024-07-01', '2024-09-30'],
  ['The fire killed 43 people on Friday, police said.', '2026-03-06', '2026-03-06'],
  ['Fires killed 12 people on Sunday and 43 a day earlier.', '2026-03-07', '2026-03-07'],
  ['The fires had killed 43 people the year before.', '2025-01-01', '2025-12-31'],
  ['Some 43 people fled the day before the fire.', TODAY, TODAY, '43', true],
  ['Some 43 died and more than 50 were hurt in a fire on Sunday, police said.', '2026-03-08', '2026-03-08'],
  ['The toll rose to 12 on Friday, police said, even as 43 were missing.', '2026-03-06', '2026-03-06'],
  ['Gangs seized 43 people in the fourth quarter.', '2025-10-01', '2025-12-31'],
  ['Nato pledged 43 tanks over the next week.', TODAY, TODAY],
  ['Between May and July, 43 people died.', '2025-05-01', '2025-07-31'],
  ['Some 43 people have died since February 2022.', '2022-02-01', TODAY],
  ['At least 43 people have been killed since protests began in May.', '2025-05-01', TODAY],
  ['The fires have killed 43 people this year.', '2026-01-01', TODAY],
  ['The fires killed 43 people last week.', '2026-03-02', '2026-03-08'],
  ['Shelling killed 43 people in the past 24 hours.', '2026-03-10', TODAY],
  ['Two weeks ago some 43 people drowned.', '2026-02-23', '2026-03-01'],
  ['The rate was 43 in April last year.', '2025-04-01', '2025-04-30'],
  ['Some 43 people have died since the war began.', TODAY, TODAY],
  ['By Friday, 43 bodies had been found.', '2026-03-06', '2026-03-06'],
  ['As of 3 March, 43 cases had been confirmed.', '2026-03-03', '2026-03-03'],
  ['At least 43 people have died so far.', TODAY, TODAY],
  ['It was the deadliest crash since January 2018, when 43 people died.', '2018-01-01', '2018-01-31'],
  ['Since January 2018, when the war began, 43 people have died.', '2018-01-01', TODAY],
  ['Families of the 1989 ferry disaster, when 43 people drowned, met.', '1989-01-01', '1989-12-31'],
  ['He wrote before the July 2021 unrest, which left 43 people dead.', '2021-07-01', '2021-07-31'],
  ['The 2016 attack killed 43 people.', '2016-01-01', '2016-12-31'],
  [
    'It was the worst crash since 1997, when a plane hit a hill on Guam, killing 43 people.',
    '1997-01-01',
    '1997-12-31',
  ],
  ['So-called core prices climbed 43% from a year ago.', TODAY, TODAY, '43', true],
  ['The rate was 43%, up 0.2 point from September.', TODAY, TODAY, '43', true],
  ['It sold 43 boats, more than in May.', TODAY, TODAY, '43', true],
  ['Prices rose 43% from May to July.', '2025-05-01', '2025-07-31'],
  ['Shops sold 43 boats from Friday.', '2026-03-06', '2026-03-06'],
  ['They granted 43 loans that would otherwise expire on 30 May.', TODAY, TODAY, '43', true],
  ['Some 43 people died in the 2016 attack.', '2016-01-01', '2016-12-31'],
  ['Thirty years after the 1994 massacre, 43 people marched.', TODAY, TODAY, '43', true],
  ['Police arrested 43 people at a rally, a year after the 2016 attack.', TODAY, TODAY, '43', true],
])('%s', (text, from, to, figure = '43', isInferred = false) => {
  expect(dated(text, figure)).toEqual([from, to, isInferred])
})

test('each of two counts has its own date', () => {
  const text = 'The toll rose to 43 in 2023 from 12 in 2020.'
  expect(dated(text, '43')).toEqual(['2023-01-01', '2023-12-31', false])
  expect(dated(text, '12')).toEqual(['2020-01-01', '2020-12-31', false])
})

test('two counts of one day share its date', () => {
  const text = 'The blast killed 43 people and wounded 12 on Monday.'
  expect(dated(text, '43')).toEqual(['2026-03-09', '2026-03-09', false])
  expect(dated(text, '12')).toEqual(['2026-03-09', '2026-03-09', false])
})

test('what is planned lies ahead', () => {
  expect(dated('Some 43 engineers will be sent in May.', '43', { status: 'planned' })).toEqual([
    '2026-05-01',
    '2026-05-31',
    false,
  ])
})

test.each([
  'On Friday, police said 43 people had been killed.',
  'At least 43 people had been killed, police said on Friday.',
  'Police said on Friday that 43 people had been killed.',
])('the day of the saying is inferred to be that of the count: %s', (text) => {
  expect(dated(text, '43')).toEqual(['2026-03-06', '2026-03-06', true])
})

test.each([
  'The treaty, which was signed in 2015, covers 43 countries.',
  'The treaty, signed in 2015, covers 43 countries.',
  'The storm killed 43 people, which was more than in 2019.',
  'The storm killed 43 people.',
  'The pact lets in 43 ships under a treaty, signed by both last June.',
  'The storm, the deadliest since 2001, killed 43 people.',
  'The firm hired 43 people, 12 more than over the previous year.',
])('another clause’s date is not the count’s: %s', (text) => {
  expect(dated(text, '43')).toEqual([TODAY, TODAY, true])
})

test('an earlier value without a date of its own has none', () => {
  expect(dated('The toll stands at 43, up from 12.', '12', { earlier: true })).toBeNull()
})

const undated = (text: string, figure = '43') => dated(text, figure, {}, null)

test.each([
  ['On 9 October 2023 an air raid killed 43 people.', '2023-10-09', '2023-10-09'],
  ['An air raid on October 9th, 2023, killed 43 people.', '2023-10-09', '2023-10-09'],
  ['The floods killed 43 people in 2019.', '2019-01-01', '2019-12-31'],
])('without a day of publication a date with its year is read: %s', (text, from, to) => {
  expect(undated(text)).toEqual([from, to, false])
})

test.each([
  'The strike killed 43 people on Friday.',
  'The strike killed 43 people.',
  'Some 43 people have died so far.',
  'Some 43 people have died since 2011.',
  'Ana Ruiz, born on 3 May 1950, saved 43 people.',
])('without any day of the article it is not worked out: %s', (text) => {
  expect(undated(text)).toBeNull()
})

test.each([
  ['On 11 March 2026 a dam broke. At least 43 people died.', TODAY, TODAY],
  [
    '(March 11, 2026 8:08 AM CDT) A dam broke. The water killed 43 people on Friday.',
    '2026-03-06',
    '2026-03-06',
  ],
  ['On 11 March 2026 a dam broke. Some 43 people have died so far.', TODAY, TODAY],
])('the first full date is the article’s day, and what follows from it inferred: %s', (text, from, to) => {
  expect(undated(text)).toEqual([from, to, true])
})

test('beside the article’s own day another date keeps its own', () => {
  const text = 'On 11 March 2026 a dam broke. In May 2019 a flood killed 43 people.'
  expect(undated(text)).toEqual(['2019-05-01', '2019-05-31', false])
})

test('a date far down is not the article’s day', () => {
  const text =
    'A dam broke. It was old. The town fled. Roads closed. It was built on 3 May 1950. At least 43 died.'
  expect(undated(text)).toBeNull()
})

test.each([
  'Since taking office the mayor has closed 43 schools.',
  'Some 43 people have drowned since Peru’s rains set in.',
  'Some 43 people have drowned since the ferry line opened.',
])('a total since something whose day isn’t told holds as of today: %s', (text) => {
  expect(dated(text, '43')).toEqual([TODAY, TODAY, false])
})

test.each([
  'Police closed the pass to 43 trucks, since the road was icy.',
  'The ferry left 43 people behind since it was full.',
])('a reason is no beginning: %s', (text) => {
  expect(dated(text, '43')).toEqual([TODAY, TODAY, true])
})

test.each<[text: string, from: string, to: string]>([
  ['Some 43 people have died since the start of the year.', '2026-01-01', TODAY],
  ['It names the raid of 16 May, which killed 43 people.', '2025-05-16', '2025-05-16'],
  ['She expects the firm to close 43 shops by December.', '2026-12-31', '2026-12-31'],
  ['Some 43 firms closed in the three months to September.', '2025-07-01', '2025-09-30'],
  ['In the year ended March 2024, 43 firms closed.', '2023-04-01', '2024-03-31'],
  ['Some 43 firms closed in the quarter to the end of June.', '2025-04-01', '2025-06-30'],
  ['They asked 43 adults on Feb. 26 and 27.', '2026-02-26', '2026-02-27'],
  ['The minister is expected to announce 43 cuts on 26 May.', '2026-05-26', '2026-05-26'],
  ['She expects 43 cuts in June.', '2026-06-01', '2026-06-30'],
  ['Its rival, which will vote later, lost 43 seats in January.', '2026-01-01', '2026-01-31'],
  ['We began in February and have reached 43 people.', TODAY, TODAY],
  ['LIMA, 10 March 2026 — Some 43 people were killed on Sunday.', '2026-03-08', '2026-03-08'],
  ['LIMA, March 10 (Reuters) - Some 43 people were killed on Sunday.', '2026-03-08', '2026-03-08'],
])('%s', (text, from, to) => {
  expect(dated(text, '43')?.slice(0, 2)).toEqual([from, to])
})

test('what was in August, told in March of what would be, is the last one', () => {
  const sofar = { status: 'possible' as const }
  expect(dated('The party would get 12%, against 43% in February.', '43%', sofar)?.slice(0, 2)).toEqual([
    '2026-02-01',
    '2026-02-28',
  ])
})

test.each<[text: string, from: string, to: string]>([
  ['On 4 May 2019 shells hit the town. Some 43 people were killed.', '2019-05-04', '2019-05-04'],
  ['In 2019 a ferry sank there. It took 43 passengers down.', '2019-01-01', '2019-12-31'],
  ['It began on 7 January 2019.\nBy the end of that month 43 people had died.', '2019-01-31', '2019-01-31'],
  ['It began on 7 January 2019. In the same year 43 people died.', '2019-01-01', '2019-12-31'],
])('a day that carries on: %s', (text, from, to) => {
  expect(dated(text, '43')).toEqual([from, to, true])
})

test.each([
  'On 4 May 2019 shells hit the town. Some 43 people have been killed.',
  'On 4 May 2019 shells hit the town.\nSome 43 people were killed.',
  'It began in 2015. He ran in 2017 and won in June 2019. Some 43 people were killed.',
  'On Monday shells hit the town. Some 43 people were killed.',
])('one that doesn’t: %s', (text) => {
  expect(dated(text, '43')).toEqual([TODAY, TODAY, true])
})

test('“that year”, which no sentence tells, is not the article’s day', () => {
  expect(dated('Some 43 people died that year.', '43')).toBeNull()
})
