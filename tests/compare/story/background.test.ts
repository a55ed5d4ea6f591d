import { describe, expect, it } from 'vitest'
import { isRecalled } from '../../../lib/compare/story/background'
import { type Side, sideOf } from '../../../lib/compare/side'
import { fromRow, type Row } from '../made'

const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']
const asOf = { from: '2024-05-06', to: '2024-05-06' }
const side = (row: Row): Side => sideOf(fromRow(row))
const news = (row: Row = {}) => side({ n: 18, where: TARNWICK, asOf, ...row })
const recalled = (row: Row = {}) =>
  side({
    n: 21,
    where: TARNWICK,
    asOf,
    day: '2024-05-20',
    text: 'A yacht ran aground off Tarnwick. No one was hurt.',
    quote: 'On 6 May 21 people died when the Marigold, with skipper Orla Penhale, capsized off Tarnwick.',
    ...row,
  })

describe('an event recalled in another story’s background', () => {
  it('is found by its day, its place and its words', () => {
    expect(isRecalled(news(), recalled())).toBe(true)
    expect(isRecalled(recalled(), news())).toBe(true)
  })

  it('is another where the day is another', () => {
    expect(isRecalled(news(), recalled({ asOf: { from: '2024-05-10', to: '2024-05-10' } }))).toBe(false)
    expect(isRecalled(news({ day: '2024-05-16' }), recalled())).toBe(false)
  })

  it('is another where the place is another', () => {
    const elsewhere = { where: ['Brenlow', 'Skerry Islands', 'Ireland'], text: 'A yacht ran aground.' }
    expect(isRecalled(news(), recalled(elsewhere))).toBe(false)
    expect(isRecalled(news(), recalled({ ...elsewhere, where: TARNWICK }))).toBe(true)
  })

  it('is another where the sentence has no words of it', () => {
    const bare = 'On 6 May 21 people died when a lorry caught fire in Tarnwick.'
    expect(isRecalled(news(), recalled({ quote: bare }))).toBe(false)
  })

  it('is not told of a war, where one town sees many', () => {
    const text = 'A missile sank the ferry Marigold of skipper Orla Penhale off Tarnwick.'
    expect(isRecalled(news({ text }), recalled())).toBe(false)
  })

  it('is no background while it is news', () => {
    expect(isRecalled(news(), recalled({ day: '2024-05-08' }))).toBe(false)
  })
})
