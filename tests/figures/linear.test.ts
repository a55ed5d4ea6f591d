import { expect, test } from 'vitest'
import { findFigures } from '../../lib/figures/find'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
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

/** Runs in which people suffer or nearly do, for the rules that look from token to token. */
const WORST_IN_TOKENS: [string, string][] = [
  ['people', 'a soldier was killed '],
  ['families', 'a man, his wife and their baby and '],
  ['modifiers', 'killed a very old man, '],
  ['people without end', 'killed a young old tall '],
  ['zeros', 'no further civilian killed '],
  ['pairs', 'both dead pilots and another '],
  ['ones', 'one wounded one '],
  ['ages', 'a boy, 7, and 9, '],
  ['rates', 'killed 43 a day earlier '],
  ['multiples', 'doubled the dead '],
]

/** Each run is worked on once as a whole, and once in so many parts. */
const LARGE = 100_000
const PARTS = 4

/**
 * The whole takes as long as its parts together where work is linear, and four times as long where it is quadratic:
 * halfway, by ratio. Both do the same amount, so that a pause of the machine weighs on both alike.
 */
const MOST = Math.sqrt(PARTS)

/** Measured again while above the limit, the shortest of each counting: a busy machine passes, only a rule's own stays. */
const TRIES = 8

/** Quadratic work on 100 kB takes seconds; below this a ratio tells of the machine alone. */
const LEAST_MS = 40

function sentenceOf(text: string): Sentence {
  return { text, start: 0, end: text.length, paragraph: 0, isHeadline: false, mayHoldFigure: true }
}

/** Processor time in milliseconds: what other programs take from the machine is not in it. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Time for a whole to time for its parts together, from the shortest of each that was seen. */
function ratioOfWhole<Input>(prepare: (text: string) => Input, work: (input: Input) => void, unit: string) {
  const run = (size: number) => prepare(unit.repeat(Math.ceil(size / unit.length)).slice(0, size))
  const [part, whole] = [run(LARGE / PARTS), run(LARGE)]
  let [inParts, asWhole] = [Infinity, Infinity]
  for (let i = 0; i < TRIES; i++) {
    const partsTime = timeOf(() => {
      for (let n = 0; n < PARTS; n++) work(part)
    })
    inParts = Math.min(inParts, partsTime)
    asWhole = Math.min(
      asWhole,
      timeOf(() => work(whole)),
    )
    if (asWhole < LEAST_MS) return 1
    if (asWhole / inParts < MOST) break
  }
  return asWhole / inParts
}

const LONG = { timeout: 120_000 }
const asIs = (text: string) => text

test('the measure tells quadratic work from linear', LONG, () => {
  const linear = (text: string) => {
    for (let n = 0; n < 400; n++) for (let i = 0; i < text.length; i++) text.charCodeAt(i)
  }
  const quadratic = (text: string) => {
    for (let i = 0; i < text.length; i += 50) for (let k = 0; k < i; k++) text.charCodeAt(k)
  }
  expect(ratioOfWhole(asIs, linear, 'a')).toBeLessThan(MOST)
  expect(ratioOfWhole(asIs, quadratic, 'a')).toBeGreaterThan(MOST)
})

test.each(WORST)('finding figures takes linear time on %s', LONG, (_, unit) => {
  expect(ratioOfWhole(asIs, (text) => findFigures(sentenceOf(text), []), unit)).toBeLessThan(MOST)
})

test.each(WORST_IN_TOKENS)('finding figures in tokens takes linear time on %s', LONG, (_, unit) => {
  const prepare = (text: string) => ({ sentence: sentenceOf(text), tokens: tokenize(text) })
  const ratio = ratioOfWhole(prepare, ({ sentence, tokens }) => findFigures(sentence, tokens), unit)
  expect(ratio).toBeLessThan(MOST)
})

test.each(WORST)('splitting and filtering takes linear time on %s', LONG, (_, unit) => {
  expect(ratioOfWhole(asIs, (text) => splitSentences({ text, title: '' }), unit)).toBeLessThan(MOST)
})
