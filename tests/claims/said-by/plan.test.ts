import { expect, test } from 'vitest'
import { chain } from './chain'

const names = (text: string, words = '43') => chain(text, words).map(([name]) => name)

test.each([
  ['Ms. Ruiz’s plan would close 43 clinics.', 'Ms. Ruiz'],
  ['Under the governor’s budget, 43 clinics would close.', 'the governor'],
])('what a plan holds is the planner’s: %s', (text, name) => {
  expect(names(text)).toEqual([name])
})

test.each(['The plan’s 43 pages were lost.', 'Ruiz’s plan was read by 43 people.'])(
  'what befalls a plan is not: %s',
  (text) => {
    expect(names(text)).toEqual([])
  },
)
