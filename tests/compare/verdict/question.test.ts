import { expect, it } from 'vitest'
import { first, questionOf } from '../../../lib/compare/verdict/question'
import { side } from './sides'

it('finds nothing where nothing tells two claims apart', () => {
  expect(questionOf(side(), side({ n: 23 }))).toEqual([])
})

it('finds each respect that does, under its name', () => {
  const children = side({ n: 5, counted: 'children', countedLemma: 'child', scope: 'part' })
  expect(questionOf(side(), children)).toMatchObject([
    { check: 'who', stand: 'narrower' },
    { check: 'scope', stand: 'narrower' },
  ])
})

it('gives up what is of unrelated units, or plainly another question', () => {
  expect(questionOf(side(), side({ unit: 'EUR', measure: 'other' }))).toBeNull()
  expect(questionOf(side(), side({ n: 23, measure: 'wounded' }))).toBeNull()
})

it('gives the first finding of a stand', () => {
  const found = [
    { check: 'who', stand: 'doubtful' },
    { check: 'where', stand: 'perhaps-wider' },
    { check: 'scope', stand: 'wider' },
  ] as const
  expect(first(found, 'wider', 'perhaps-wider')?.check).toBe('where')
  expect(first(found, 'other')).toBeUndefined()
})
