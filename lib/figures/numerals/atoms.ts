import { ORDINALS, SCALES, SMALL, SUFFIXES } from '../../text/number-words'
import { anyOf } from '../around'
import { SIGNS as CURRENCIES } from '../words/currency-words'
import { GLUED_LETTERS, UNITS } from '../words/unit-words'
import { DIGITS, readDigits } from './digits'

/** The smallest parts that numbers are made of. Refused are digits that are part of a word or an ordinal. */
export interface Atom {
  type:
    'digits' | 'small' | 'hundred' | 'scale' | 'dozen' | 'part' | 'fraction' | 'article' | 'point' | 'refused'
  /** The value; of a scale its power of ten; of a part (half, thirds) what one is divided by. */
  value: number
  start: number
  end: number
  isPlural: boolean
}

const SIGNS: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
}

const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])
for (const [word, value] of Object.entries(ORDINALS)) PARTS.set(word, value).set(`${word}s`, value)

const DOZENS = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dzs'])

const MULTIPLIED = ['hundred', 'dozen', ...Object.keys(SCALES), ...PARTS.keys()]

const WORDS = anyOf([
  ...Object.keys(SMALL),
  ...Object.keys(SCALES),
  ...PARTS.keys(),
  ...DOZENS,
  'hundred',
  'point',
])

/** Digits start where no word, and no digit of another grouping ("1,2345"), runs into them; a currency code may. */
const START = String.raw`(?:(?<![\p{L}\d_]|\d,(?=\d{4}))|(?<=\b${anyOf(Object.keys(CURRENCIES).filter((sign) => /^[A-Z]{3}$|^R/.test(sign)))}))`

/** Letters written to the digits that leave them a number: units, and currencies that follow. */
const GLUED = new Set([...UNITS.keys(), ...Object.keys(CURRENCIES).map((sign) => sign.toLowerCase())])

/** What news divides by in digits; other numbers on a stroke are dates, ratings and alternatives ("54/55"). */
const DENOMINATORS = '(?:[2-9]|10|12|16|20|32|64|100)'

const ATOM = new RegExp(
  [
    String.raw`${START}(?<above>\d{1,4}) ?\/ ?(?<below>${DENOMINATORS})(?![\p{L}\d/])`,
    String.raw`${START}(?<digits>${DIGITS})(?<spaced> {1,3}(?:k|bn|tn)\b)?(?<glued>(?:\p{L}|_)[\p{L}\d_]{0,12}|[²³¹⁰⁴-⁹\ufffd])?`,
    String.raw`(?<sign>[${Object.keys(SIGNS).join('')}])`,
    String.raw`\b(?<word>${WORDS})\b`,
    String.raw`\b(?<article>an?)(?: {1,3}|-)(?=${anyOf(MULTIPLIED)}\b)`,
    String.raw`\b(?<ordinal>(?:first|second))\b`,
  ].join('|'),
  'giu',
)

function readWord(word: string): Pick<Atom, 'type' | 'value' | 'isPlural'> {
  const isPlural = word.endsWith('s') && word !== 'six'
  const small = SMALL[word]
  const scale = SCALES[word]
  if (small !== undefined) return { type: 'small', value: small, isPlural: false }
  if (scale !== undefined) return { type: 'scale', value: scale, isPlural }
  if (word === 'hundred') return { type: 'hundred', value: 100, isPlural }
  if (word === 'point') return { type: 'point', value: 0, isPlural }
  if (DOZENS.has(word)) return { type: 'dozen', value: 12, isPlural }
  return { type: 'part', value: PARTS.get(word) ?? 1, isPlural: isPlural || word === 'halves' }
}

const MONEY_BEFORE = /[$£€¥₹] ?(?:[\d.,]{1,12}(?:m|bn)?(?: ?[-–] ?| (?:to|and|or) ))?$/
const COUNTED_AFTER = /^(?:-strong| (?:people|men|women|children|\p{Ll}{3,20}s)\b)/u

/** "5m" is five million of money or of something counted, else five metres. */
function isMetres(text: string, start: number, end: number): boolean {
  return (
    !MONEY_BEFORE.test(text.slice(Math.max(0, start - 24), start)) &&
    !COUNTED_AFTER.test(text.slice(end, end + 24))
  )
}

function readNumber(text: string, digits: string, glued: string, start: number): Atom[] {
  const end = start + digits.length
  const number: Atom = { type: 'digits', value: readDigits(digits), start, end, isPlural: false }
  const power = glued === 'm' && isMetres(text, start, end + 1) ? undefined : SUFFIXES[glued.trim()]
  if (glued === '' || ((GLUED.has(glued.toLowerCase()) || glued in GLUED_LETTERS) && power === undefined))
    return [number]
  if (power !== undefined || SCALES[glued.toLowerCase()] !== undefined) {
    const value = power ?? SCALES[glued.toLowerCase()] ?? 0
    return [number, { type: 'scale', value, start: end, end: end + glued.length, isPlural: false }]
  }
  return [{ ...number, type: 'refused', end: end + glued.length }]
}

/** Cuts out of a text all that numbers can be made of, in order. */
export function findAtoms(text: string): Atom[] {
  const atoms: Atom[] = []
  for (const match of text.matchAll(ATOM)) {
    const { above, below, digits, spaced, glued, sign, word, article } = match.groups ?? {}
    const at = { start: match.index, end: match.index + match[0].length }
    if (digits !== undefined) atoms.push(...readNumber(text, digits, spaced ?? glued ?? '', match.index))
    else if (above !== undefined)
      atoms.push({ ...at, type: 'fraction', value: Number(above) / Number(below), isPlural: false })
    else if (sign !== undefined)
      atoms.push({ ...at, type: 'fraction', value: SIGNS[sign] ?? 0, isPlural: false })
    else if (word !== undefined) atoms.push({ ...at, ...readWord(word.toLowerCase()) })
    else if (article !== undefined)
      atoms.push({ ...at, end: at.start + article.length, type: 'article', value: 1, isPlural: false })
    else atoms.push({ ...at, type: 'refused', value: 0, isPlural: false })
  }
  return atoms
}
