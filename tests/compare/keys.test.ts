import { expect, it, test } from 'vitest'
import { keysOf } from '../../lib/compare/keys'
import { relate } from '../../lib/compare/relate'
import { TYPED_URL } from '../../lib/compare/typed-report'
import { COACH, fromRow, type Row } from './made'
import { TABLE } from './relations.table'

function shared(here: Row, there: Row): string[] {
  const keys = keysOf(fromRow(there))
  return keysOf(fromRow(here)).filter((key) => keys.includes(key))
}

test.each(Object.entries(TABLE))('two claims worth showing together share a key: %s', (_, lines) => {
  for (const [name, here, there] of lines) {
    if (relate(fromRow(here), fromRow(there))) expect(shared(here, there), name).not.toEqual([])
  }
})

it('is short, without repeats, and the same each time', () => {
  const keys = keysOf(fromRow({ n: 18, who: ['FR'], where: ['Tarnwick', 'Ireland'] }))
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBeLessThan(20)
  expect(keysOf(fromRow({ n: 18, who: ['FR'], where: ['Tarnwick', 'Ireland'] }))).toEqual(keys)
})

it('does not pair events by their country alone', () => {
  expect(shared({ n: 18, where: ['Ireland'] }, { n: 21, where: ['Ireland'], text: COACH })).toEqual([])
  expect(shared({ n: 18, where: ['Ireland'] }, { n: 21, where: ['Ireland'] })).not.toEqual([])
})

it('pairs the totals of one side in whatever article', () => {
  const total: Row = { n: 300, who: ['FR'], scope: 'running-total' }
  expect(shared(total, { ...total, n: 410, text: COACH })).toEqual(['toll|FR'])
})

it('finds events and totals for a typed number without scope', () => {
  const typed: Row = { n: 18, who: ['FR'], scope: 'other', url: TYPED_URL, text: '18 French' }
  expect(shared(typed, { n: 21, who: ['FR'] })).toContain('toll|FR|event')
  expect(shared(typed, { n: 21, who: ['FR'], scope: 'running-total' })).toContain('toll|FR')
})

it('takes a small number for a key only with a word of its story', () => {
  const numbers = keysOf(fromRow({ n: 9, who: ['FR'] })).filter((key) => key.startsWith('='))
  expect(numbers).toContain('=9#tarnwick')
  expect(numbers.filter((key) => !key.startsWith('=9#'))).toEqual([])
  expect(keysOf(fromRow({ n: 1 })).filter((key) => key.startsWith('='))).toEqual([])
  expect(keysOf(fromRow({ n: 7349 }))).toContain('=7349:people')
})
