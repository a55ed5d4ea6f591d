import { expect, test } from 'vitest'
import { Silence } from '../../components/Silence'
import type { Summary } from '../../lib/compare/summary'
import { draw } from './draw'

const nothing: Summary = {
  reports: 1,
  origins: 1,
  lowest: 43,
  highest: 43,
  asOf: null,
  grade: 'single-origin',
  silence: 'nothing-to-compare',
  text: 'Nothing saved to compare with.',
}

test('where no report is listed, nothing is saved to compare with', () => {
  expect(draw(<Silence summary={nothing} isAnyRelated={false} />).textContent).toBe(
    'Nothing saved to compare with.',
  )
})

test('where wider or narrower counts are listed, that is not said', () => {
  expect(draw(<Silence summary={nothing} isAnyRelated />).textContent).toBe(
    'No other report counts the same.',
  )
})

test('where reports count the same, the sum of what they say stays', () => {
  const told = { ...nothing, silence: null, text: 'Contested: 2 reports, 2 origins.' }
  expect(draw(<Silence summary={told} isAnyRelated />).textContent).toBe(told.text)
})
