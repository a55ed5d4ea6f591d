import { expect, test } from 'vitest'
import { findFigures } from '../../lib/figures/find'
import { splitSentences } from '../../lib/text/sentences'
import type { Sentence } from '../../lib/types'

/** Of the whole room on the worst inputs for its patterns: long runs that nearly match. */
const WORST: [string, string][] = [
  ['digits', '1'],
  ['groups', '1,234,'],
  ['spaced groups', '1 234 '],
  ['dots', '1.234.'],
  ['hyphened digits', '12-34-'],
  ['strokes', '1/2/'],
  ['number words', 'one hundred and '],
  ['tens', 'twenty-'],
  ['scales', 'million million '],
  ['articles', 'a a half '],
  ['hedges', 'at least more than '],
  ['between', 'between 1 and '],
  ['currency signs', '$US$A$'],
  ['spaces', ' '],
  ['stops', '. '],
  ['abbreviations', 'U.S.'],
  ['capitals', 'Aa 1 '],
  ['letters', 'a'],
  ['handles', 'a.@'],
  ['months', 'May 1, '],
  ['quotes', '”."'],
  ['vague', 'several hundred '],
  ['marks', '1\u0336'],
  ['soft hyphens', '1\u00ad'],
]

/** A quarter of 100 kB, and 100 kB: two doublings, so that a busy machine weighs less. */
const SMALL = 25_000
const LARGE = 100_000

/** Twice the text takes twice the time where work is linear, four times where it is quadratic: halfway, by ratio. */
const MOST = 3

/** A ratio above the limit is measured again: a busy machine passes, only a rule's own stays. */
const TRIES = 5

/** Quadratic work on 100 kB takes seconds; below this a ratio tells of the machine alone. */
const LEAST_MS = 50

function sentenceOf(text: string): Sentence {
  return { text, start: 0, end: text.length, paragraph: 0, isHeadline: false, mayHoldFigure: true }
}

function timeOf(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Time at 2n to time at n, the mean of two doublings, from the shortest of each that was seen. */
function doublingRatio(work: (text: string) => void, unit: string): number {
  const text = (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  let small = Infinity
  let large = Infinity
  for (let i = 0; i < TRIES; i++) {
    small = Math.min(
      small,
      timeOf(() => work(text(SMALL))),
    )
    large = Math.min(
      large,
      timeOf(() => work(text(LARGE))),
    )
    if (large < LEAST_MS || Math.sqrt(large / small) < MOST) break
  }
  return large < LEAST_MS ? 1 : Math.sqrt(large / small)
}

test.each(WORST)('finding figures takes linear time on %s', { timeout: 120_000 }, (_, unit) => {
  expect(doublingRatio((text) => findFigures(sentenceOf(text), []), unit)).toBeLessThan(MOST)
})

test.each(WORST)('splitting and filtering takes linear time on %s', { timeout: 120_000 }, (_, unit) => {
  expect(doublingRatio((text) => splitSentences({ text, title: '' }), unit)).toBeLessThan(MOST)
})
