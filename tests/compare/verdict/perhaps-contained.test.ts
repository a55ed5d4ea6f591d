import { expect, it } from 'vitest'
import { perhapsContained } from '../../../lib/compare/verdict/perhaps-contained'
import { questionOf, side, told } from './sides'

const UP = { check: 'where', stand: 'perhaps-wider', why: 'widerWhere' } as const
const DOWN = { check: 'who', stand: 'perhaps-narrower', why: 'narrowerWho' } as const
const question = questionOf(side(), side({ n: 23 }))

it('is wider where there is told more broadly', () => {
  expect(told(perhapsContained(question, [UP]))).toBe('wider strong')
})

it('tells nothing where nothing is told more broadly', () => {
  expect(perhapsContained(question, [])).toBeNull()
  expect(perhapsContained(question, [{ ...UP, stand: 'doubtful' }])).toBeNull()
})

it('is unclear where two respects point opposite ways', () => {
  expect(told(perhapsContained(question, [UP, DOWN]))).toBe('unclear weak')
})

it('is no part where its number is above that of the whole, whose end is open', () => {
  const open = { n: undefined, low: 10, high: null, bound: 'at-least' } as const
  expect(perhapsContained(questionOf(side(), side(open)), [UP])).toBeNull()
  expect(told(perhapsContained(questionOf(side(), side({ ...open, low: 20 })), [UP]))).toBe('wider strong')
})

it('is no part where it is the same toll before it grew', () => {
  const crew = side({ counted: 'workers', countedLemma: 'worker' })
  const grown = questionOf(crew, side({ n: 23, day: '2024-05-07' }))
  expect(perhapsContained(grown, [{ ...UP, check: 'who' }])).toBeNull()
})
