import { describe, expect, it } from 'vitest'
import { sameEvent } from '../../../lib/compare/story/same-event'
import { type Side, sideOf } from '../../../lib/compare/side'
import { COACH, fromRow, type Row } from '../made'

const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']
const side = (row: Row = {}): Side => sideOf(fromRow({ n: 18, ...row }))
const on = (to: string, row: Row = {}) => side({ asOf: { from: to, to }, ...row })

describe('one event', () => {
  it('is told in like words', () => {
    expect(sameEvent(side(), side({ n: 23 }))).toBe('same')
    expect(sameEvent(side(), side({ n: 23, text: COACH }))).toBe('other-story')
  })

  it('needs more likeness the longer the time between the articles', () => {
    const brief =
      'Divers search the ferry Marigold\nDivers searched decks, ballast and hatches, said Ines Okafor.'
    const at = (day: string) => side({ n: 23, where: TARNWICK, text: brief, day })
    expect(sameEvent(side({ where: TARNWICK }), at('2024-05-07'))).toBe('same')
    expect(sameEvent(side({ where: TARNWICK }), at('2024-11-07'))).toBe('other-story')
  })

  it('is not of other days, in whatever words', () => {
    expect(sameEvent(on('2024-05-06'), on('2024-05-09', { day: '2024-05-09' }))).toBe('other-day')
  })

  it('is one number of one day long past', () => {
    const past = (row: Row) => on('2021-05-06', { n: 187, ...row })
    expect(sameEvent(past({}), past({ text: COACH }))).toBe('same')
    expect(sameEvent(past({}), past({ n: 190, text: COACH }))).toBe('other-story')
  })
})

describe('what is named', () => {
  const storm = (name: string, row: Row = {}) =>
    side({ text: `Roofs lost\nCyclone ${name} tore at ${row.where?.[0] ?? 'the coast'}.`, ...row })

  it('is one storm by its name, for a month', () => {
    const [first, other] = [storm('Perrine', { where: ['Norway'] }), { n: 90, where: ['Iceland'] }]
    expect(sameEvent(first, storm('Perrine', other))).toBe('same')
    expect(sameEvent(first, storm('Perrine', { ...other, day: '2024-05-26' }))).toBe('same')
    const years = {
      ...other,
      day: '2026-05-06',
      text: 'Cyclone Perrine hit Iceland and the cod fleet of Akranes.',
    }
    expect(sameEvent(first, side(years))).toBe('other-story')
  })

  it('is another storm by another name, unless an article tells of both', () => {
    const other = storm('Odile', { n: 90, where: ['Norway'] })
    expect(sameEvent(storm('Perrine', { where: ['Norway'] }), other)).toBe('other-story')
    const both = 'Roofs lost\nCyclone Odile tore at Norway after Perrine.'
    expect(sameEvent(storm('Perrine', { where: ['Norway'] }), side({ n: 90, text: both }))).toBe('same')
  })
})

it('an event recalled in other news is the same', () => {
  const recalled = side({
    n: 21,
    where: TARNWICK,
    day: '2024-05-20',
    asOf: { from: '2024-05-06', to: '2024-05-06' },
    text: 'Yacht aground\nA yacht ran aground with a cargo of wool, said harbourmaster Ines Okafor of Corrie.',
    quote: 'On 6 May 21 people died when the Marigold of Orla Penhale capsized off Tarnwick.',
  })
  expect(sameEvent(on('2024-05-06', { where: TARNWICK }), recalled)).toBe('same')
  const bare = { ...recalled.claim, quote: 'On 6 May 21 people died when a lorry caught fire in Tarnwick.' }
  expect(
    sameEvent(on('2024-05-06', { where: TARNWICK }), sideOf({ report: recalled.report, claim: bare })),
  ).toBe('other-story')
})
