import { describe, expect, it } from 'vitest'
import { changedFields, type Draft, draftOf } from '../../components/panel/correction-draft'
import type { Claim } from '../../lib/types'
import { claimOf } from './claims'

const claim = claimOf({
  figure: '43',
  low: 43,
  high: 43,
  bound: 'exact',
  who: ['KP', 'civilians'],
  where: ['Velden', 'Norland'],
  asOf: { from: '2031-05-04', to: '2031-05-04' },
  saidBy: [{ name: 'the mayor', body: 'NO:local-government' }],
})
const change = (fields: Partial<Draft>, of: Claim = claim) => changedFields(of, { ...draftOf(of), ...fields })

describe('a reading in the form', () => {
  it('shows every field as a text, countries by their names', () => {
    expect(draftOf(claim)).toEqual({
      low: '43',
      high: '43',
      measure: 'killed',
      counted: 'people',
      who: 'North Korea, civilians',
      where: 'Velden, Norland',
      from: '2031-05-04',
      to: '2031-05-04',
      saidBy: 'the mayor',
      status: 'happened',
      scope: 'event',
    })
  })

  it('gives nothing where nothing was changed, also of a claim that states little', () => {
    expect(change({})).toEqual({})
    expect(change({}, claimOf({}))).toEqual({})
  })
})

describe('what was changed', () => {
  it('is both ends where a single number was wrong', () => {
    expect(change({ low: '6,000' })).toEqual({ low: 6000, high: 6000, bound: 'exact' })
    expect(change({ low: '50' }, { ...claim, bound: 'about' })).toEqual({ low: 50, high: 50, bound: 'about' })
  })

  it('is a range, a floor or a ceiling by the ends that are filled', () => {
    expect(change({ high: '50' })).toEqual({ low: 43, high: 50, bound: 'between' })
    expect(change({ high: '' })).toEqual({ low: 43, high: null, bound: 'at-least' })
    expect(change({ low: '', high: '50' })).toEqual({ low: null, high: 50, bound: 'up-to' })
  })

  it('is the field alone', () => {
    expect(change({ measure: 'wounded' })).toEqual({ measure: 'wounded' })
    expect(change({ status: 'planned' })).toEqual({ status: 'planned' })
    expect(change({ scope: 'other' })).toEqual({ scope: 'other' })
    expect(change({ where: 'Ostby' })).toEqual({ where: ['Ostby'] })
    expect(change({ counted: ' dock Workers ' })).toEqual({
      counted: 'dock Workers',
      countedLemma: 'workers',
    })
  })

  it('knows countries by their names, by the code that stands now', () => {
    expect(change({ who: 'north korea, Russia, United Kingdom, sailors' })).toEqual({
      who: ['KP', 'RU', 'GB', 'sailors'],
    })
  })

  it('keeps the body of a source that stays, and makes none up', () => {
    expect(change({ saidBy: 'the union, the mayor' })).toEqual({
      saidBy: [
        { name: 'the union', body: null },
        { name: 'the mayor', body: 'NO:local-government' },
      ],
    })
  })

  it('is a day where one date is given, no date where none is', () => {
    expect(change({ from: '', to: '2031-05-06' })).toEqual({ asOf: { from: '2031-05-06', to: '2031-05-06' } })
    expect(change({ from: '2031-05-01' })).toEqual({ asOf: { from: '2031-05-01', to: '2031-05-04' } })
    expect(change({ from: '', to: '' })).toEqual({ asOf: null })
  })

  it.each([
    [{ low: 'many' }, /“many” is not a number/],
    [{ low: '', high: '' }, /Write the number/],
    [{ low: '50', high: '45' }, /above the second/],
    [{ from: '2031-06-01' }, /after the last/],
  ] satisfies [Partial<Draft>, RegExp][])('is refused with a sentence: %o', (fields, sentence) => {
    expect(() => change(fields)).toThrow(sentence)
  })
})
