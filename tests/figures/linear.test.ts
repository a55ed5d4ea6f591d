import { expect, test } from 'vitest'
import { findFigures } from '../../lib/figures/find'
import { splitSentences } from '../../lib/text/sentences'
import { tokenize } from '../../lib/text/tokens'
import type { Sentence } from '../../lib/types'
import { LONG, MOST, ratioOfWhole } from '../linear-time'

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

function sentenceOf(text: string): Sentence {
  return { text, start: 0, end: text.length, paragraph: 0, isHeadline: false, mayHoldFigure: true }
}

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
