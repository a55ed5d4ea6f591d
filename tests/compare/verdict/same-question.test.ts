import { expect, it } from 'vitest'
import { gapOf, sameQuestion } from '../../../lib/compare/verdict/same-question'
import { questionOf, side } from './sides'

it('tells how values and dates stand', () => {
  const question = questionOf(side(), side({ n: 23, day: '2024-05-09' }))
  expect(question).toMatchObject({ meets: 'above', higher: true, later: 3, inferred: true, growing: true })
  const back = questionOf(side({ n: 23, day: '2024-05-09' }), side())
  expect(back).toMatchObject({ meets: 'below', higher: false, later: -3 })
})

it('knows no gap where a date is not told', () => {
  expect(questionOf(side({ day: '' }), side()).later).toBeNull()
})

it('is none without a number', () => {
  expect(sameQuestion(side({ n: undefined, low: null, high: null }), side())).toBeNull()
})

it('asks of one origin once, and keeps the answer', () => {
  const police = { by: 'FR:police' }
  const question = questionOf(side(police), side(police))
  expect([question.sameOrigin(), question.sameOrigin()]).toEqual([true, true])
  expect(questionOf(side(police), side({ by: 'FR:hospital' })).sameOrigin()).toBe(false)
})

it('puts gap and difference into words', () => {
  expect(gapOf(questionOf(side(), side({ n: 23, day: '2024-05-09' })))()).toMatchObject({
    gap: '3 days',
    difference: '5',
  })
})
