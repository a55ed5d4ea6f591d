import { describe, expect, it } from 'vitest'
import { daysBetween, isRetold, onOneDayPast, onOtherDays } from '../../../lib/compare/story/days-apart'
import { type Side, sideOf } from '../../../lib/compare/side'
import { fromRow, type Row } from '../made'

const TARNWICK = ['Tarnwick', 'Skerry Islands', 'Ireland']
const side = (row: Row): Side => sideOf(fromRow({ n: 18, ...row }))
const on = (to: string, row: Row = {}) => side({ asOf: { from: to, to }, day: to, ...row })

describe('other days', () => {
  it('are more than a night apart', () => {
    expect(onOtherDays(on('2024-05-06'), on('2024-05-07'))).toBe(false)
    expect(onOtherDays(on('2024-05-06'), on('2024-05-08'))).toBe(true)
  })

  it('may be the days of a search, where the later toll is higher', () => {
    const first = on('2024-05-06', { where: TARNWICK })
    expect(onOtherDays(first, on('2024-05-08', { n: 23, where: TARNWICK }))).toBe(false)
    expect(onOtherDays(first, on('2024-05-08', { n: 12, where: TARNWICK }))).toBe(true)
    const nowhere = 'A ferry capsized in heavy swell.'
    expect(onOtherDays(first, on('2024-05-08', { n: 23, text: nowhere }))).toBe(true)
    expect(onOtherDays(first, on('2024-05-11', { n: 23, where: TARNWICK }))).toBe(true)
  })

  it('are those after the other’s article', () => {
    expect(onOtherDays(on('2024-05-06'), side({ day: '2024-05-03' }))).toBe(true)
    expect(onOtherDays(on('2024-05-06'), side({ day: '2024-05-05' }))).toBe(false)
  })

  it('are those told as history, unless with the same number', () => {
    const past = side({ n: 23, asOf: { from: '2024-01-06', to: '2024-01-06' } })
    expect(onOtherDays(past, side({}))).toBe(true)
    expect(onOtherDays(past, side({ n: 23 }))).toBe(false)
  })

  it('are not where no day is told', () => {
    expect(onOtherDays(side({}), side({ day: '2024-06-20' }))).toBe(false)
  })
})

it('days between articles need both dates', () => {
  expect(daysBetween(side({}), side({ day: '2024-05-09' }))).toBe(3)
  expect(daysBetween(side({}), side({ day: '' }))).toBeNull()
})

it('one day long past is the same day of the same year', () => {
  const past = (to: string, day: string) => side({ asOf: { from: to, to }, day })
  expect(onOneDayPast(past('2023-05-06', '2024-05-06'), past('2023-05-06', '2024-06-06'))).toBe(true)
  expect(onOneDayPast(past('2023-05-06', '2024-05-06'), past('2023-05-07', '2024-06-06'))).toBe(false)
  expect(onOneDayPast(on('2024-05-06'), past('2024-05-06', '2024-08-06'))).toBe(false)
})

describe('retold months later', () => {
  const may = { asOf: { from: '2024-05-01', to: '2024-05-31' } }

  it('is the same number of the same kind of event in the days told', () => {
    expect(isRetold(on('2024-05-06'), side({ ...may, day: '2024-09-06' }))).toBe(true)
    expect(isRetold(on('2024-05-06'), side({ ...may, n: 23, day: '2024-09-06' }))).toBe(false)
    expect(isRetold(on('2024-05-06'), side({ ...may, day: '2024-09-06', text: 'A mill burned.' }))).toBe(
      false,
    )
    expect(isRetold(on('2024-04-06'), side({ ...may, day: '2024-09-06' }))).toBe(false)
  })

  it('is not of the same weeks', () => {
    expect(isRetold(on('2024-05-06'), side({ ...may, day: '2024-05-31' }))).toBe(false)
  })
})
