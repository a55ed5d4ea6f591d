import { expect, test } from 'vitest'
import { mayHoldFigure } from '../../lib/text/filter'

test.each([
  'They saw 12 boats.',
  'They saw ٣ boats.',
  'They saw ４ boats.',
  'They saw ½ of it.',
  'Twenty-one boats sank.',
  'Dozens of boats sank.',
  'Several boats sank.',
  'Prices tripled.',
  'A tenfold rise came.',
  'A fifth of it burned.',
  'A soldier was killed.',
  'No one was hurt.',
  'Another was wounded.',
  'A mother and her sons died.',
  'Neither of the pilots survived.',
])('may: %s', (sentence) => {
  expect(mayHoldFigure(sentence)).toBe(true)
})

test.each([
  'The mayor spoke to the press.',
  'A man crossed the road.',
  'The killings shocked the town.',
  'Everyone knew the answer.',
  'The tensions grew, and freight slowed.',
])('may not: %s', (sentence) => {
  expect(mayHoldFigure(sentence)).toBe(false)
})
