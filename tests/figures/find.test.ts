import { expect, test } from 'vitest'
import type { TraceStep } from '../../lib/types'
import { findFigures } from '../../lib/figures/find'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
import { figuresIn, found } from './found'

test('figures are found in order, with their place in the text', () => {
  const text = 'Rain fell.\nAt least 14 houses burned; two or three barns were saved.'
  expect(found(text)).toEqual([
    ['At least 14', 14, null],
    ['two or three', 2, 3],
  ])
  for (const { text: words, start, end } of figuresIn(text)) expect(text.slice(start, end)).toBe(words)
})

test('a sentence without a number has none', () => {
  expect(found('The harbour master said the storm had passed.')).toEqual([])
})

test.each([
  ['full-width digits', '１２３ sheep drowned', '１２３', 123],
  ['Arabic-Indic digits and separator', 'some ٤٬٢٥٠ sheep drowned', 'some ٤٬٢٥٠', 4250],
  ['Devanagari digits', 'there were १२ boats', '१२', 12],
  ['a soft hyphen inside', 'there were 1\u00ad200 boats', '1\u00ad200', 1200],
  ['a zero-width space inside', 'there were 1\u200b200 boats', '1\u200b200', 1200],
  ['bidi marks around', 'there were \u200f75\u200e boats', '75', 75],
  ['a narrow no-break space between groups', 'there were 1\u202f200 boats', '1\u202f200', 1200],
])('%s are read as drawn, at their own place', (_, text, words, value) => {
  const [figure] = figuresIn(text)
  expect(figure).toMatchObject({ text: words, low: value, high: value })
  expect(text.slice(figure?.start, figure?.end)).toBe(words)
})

test.each([
  ['an order forced by override', 'there were \u202e123\u202c boats'],
  ['digits struck out', 'there were 1\u03362\u03363\u0336 boats'],
  ['powers', 'there were 10² boats'],
  ['groups that fit no form', 'there were 1,2345 boats'],
])('%s are refused', (_, text) => {
  expect(found(text)).toEqual([])
})

test('the trace names each rule that found, changed or dropped something', () => {
  const steps: TraceStep[] = []
  const [sentence] = splitSentences({ text: 'On May 5 at least 14 barns burned.', title: '' })
  if (!sentence) throw new Error('no sentence')
  findFigures(sentence, tokenize(sentence.text), (step) => steps.push(step))
  expect(steps.map(({ rule, found: what }) => [rule, what])).toEqual([
    ['numerals', '5 | 14'],
    ['drop-false-friends', '14'],
    ['hedges-before', 'at least 14'],
  ])
})
