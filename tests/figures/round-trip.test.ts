import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bound } from '../../lib/types'
import { figuresIn } from './found'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: [number, string][] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
]

/** A whole number in British words, written for this test alone: the reader must not share the writer's tables. */
function inWords(value: number): string {
  for (const [scale, name] of SCALES) {
    if (value < scale) continue
    const rest = value % scale
    const joint = rest > 0 && rest < 100 ? ' and ' : ' '
    return `${inWords(Math.floor(value / scale))} ${name}${rest > 0 ? joint + inWords(rest) : ''}`
  }
  if (value >= 100) {
    const rest = value % 100
    return `${ONES[Math.floor(value / 100)]} hundred${rest > 0 ? ` and ${inWords(rest)}` : ''}`
  }
  if (value < 20) return ONES[value] ?? ''
  return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? `-${ONES[value % 10]}` : ''}`
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, separator)
}

const WRITERS: ((value: number) => string)[] = [
  inWords,
  (value) => inWords(value).replaceAll('-', ' '),
  (value) => grouped(value, ','),
  (value) => grouped(value, '\u202f'),
  (value) => grouped(value, '’'),
  (value) => grouped(value, ',').replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (value) => grouped(value, '٬').replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit))),
]

const HEDGES: [string, string, Bound][] = [
  ['', '', 'exact'],
  ['at least ', '', 'at-least'],
  ['no fewer than ', '', 'at-least'],
  ['more than ', '', 'more-than'],
  ['well over ', '', 'more-than'],
  ['up to ', '', 'up-to'],
  ['as many as ', '', 'up-to'],
  ['fewer than ', '', 'less-than'],
  ['nearly ', '', 'nearly'],
  ['about ', '', 'about'],
  ['an estimated ', '', 'about'],
  ['', ' or so', 'about'],
  ['', ' or more', 'at-least'],
]

function ends(value: number, bound: Bound): [number | null, number | null] {
  if (bound === 'at-least' || bound === 'more-than') return [value, null]
  if (bound === 'up-to' || bound === 'less-than' || bound === 'nearly') return [null, value]
  return [value, value]
}

/** Up to a billion, the small as often as the large; not four digits without a hedge, which may be a year. */
const numbers = fc.oneof(
  fc.integer({ min: 2, max: 99 }),
  fc.integer({ min: 100, max: 9999 }),
  fc.integer({ min: 10_000, max: 999_999_999 }),
)

test('a number written in words or digits, hedged or bare, is read back with its place', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...WRITERS),
      fc.constantFrom(...HEDGES),
      (value, write, [prefix, suffix, bound]) => {
        const words = `${prefix}${write(value)}${suffix}`
        const text = `The valley has ${words} fruit trees.`
        const figures = figuresIn(text)
        const [low, high] = ends(value, bound)
        expect(figures.map((figure) => [figure.text, figure.low, figure.high, figure.bound])).toEqual([
          [words, low, high, bound],
        ])
        expect(text.slice(figures[0]?.start, figures[0]?.end)).toBe(words)
      },
    ),
    { numRuns: 400 },
  )
})

test('a range written in words or digits is read back', () => {
  const joints: [string, string][] = [
    ['between ', ' and '],
    ['from ', ' to '],
    ['', ' to '],
  ]
  fc.assert(
    fc.property(
      numbers,
      fc.integer({ min: 1, max: 5000 }),
      fc.constantFrom(...WRITERS),
      fc.constantFrom(...joints),
      (low, more, write, [open, joint]) => {
        const high = low + more
        // "between two and five thousand" is two thousand to five thousand
        fc.pre(low >= 1000 || high % 1000 !== 0)
        // "between one hundred and one thousand and five" is a hundred and one thousand and five as well
        fc.pre(joint !== ' and ' || low % 100 !== 0 || high < 1000)
        const words = `${open}${write(low)}${joint}${write(high)}`
        const figures = figuresIn(`The valley has ${words} fruit trees.`)
        expect(figures.map((figure) => [figure.text, figure.low, figure.high])).toEqual([[words, low, high]])
      },
    ),
    { numRuns: 300 },
  )
})

test('a scaled number of two decimals at most is read without rounding', () => {
  const scales: [string, number][] = [
    [' million', 6],
    ['m', 6],
    [' billion', 9],
    ['bn', 9],
  ]
  fc.assert(
    fc.property(
      fc.integer({ min: 101, max: 99_999 }),
      fc.constantFrom(...scales),
      (hundredths, [scale, power]) => {
        const written = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
        const [figure] = figuresIn(`It cost £${written}${scale} to build.`)
        expect(figure).toMatchObject({
          text: `£${written}${scale}`,
          low: Number(`${written}e${power}`),
          unit: 'GBP',
        })
      },
    ),
    { numRuns: 200 },
  )
})
