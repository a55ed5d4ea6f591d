import { SCALES, SUFFIXES } from '../../text/number-words'
import { anyOf } from '../around'
import { SIGNS as CURRENCIES } from '../words/currency-words'
import { GLUED_LETTERS, UNITS } from '../words/unit-words'
import { DIGITS, FRACTION_SIGNS, readDigits } from './digits'
import { NUMBER_WORDS } from './words'

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

const CODES = anyOf(Object.keys(CURRENCIES).filter((sign) => /^[A-Z]{3}$|^R/.test(sign)))

/** Digits start where no word, and no digit of another grouping ("1,2345"), runs into them; a currency code may. */
const START = String.raw`(?=[.\d])(?:(?<![\p{L}\d_]|\d,(?=\d{4}))|(?<=\b${CODES}))`

/** Letters written to the digits that leave them a number: units, and currencies that follow. */
const GLUED = new Set([...UNITS.keys(), ...Object.keys(CURRENCIES).map((sign) => sign.toLowerCase())])

/** What news divides by in digits; other numbers on a stroke are dates, ratings and alternatives ("54/55"). */
const DENOMINATORS = '(?:[2-9]|10|12|16|20|32|64|100)'

/** What is written in digits and signs, at one place of a text. */
const ATOM = new RegExp(
  [
    String.raw`${START}(\d{1,4}) ?\/ ?(${DENOMINATORS})(?![\p{L}\d/])`,
    String.raw`${START}(\d{1,4}\/\d{1,4})`,
    String.raw`${START}(${DIGITS})( {1,3}(?:k|bn|tn)\b)?([\p{L}_][\p{L}\d_]{0,12}|[²³¹⁰⁴-⁹\ufffd])?`,
    String.raw`([${Object.keys(FRACTION_SIGNS).join('')}])`,
  ].join('|'),
  'yu',
)

const MONEY_BEFORE = /[$£€¥₹] ?(?:[\d.,]{1,12}(?:m|bn)?(?: ?[-–] ?| (?:to|and|or) ))?$/
const COUNTED_AFTER = /^(?:-strong| (?:people|men|women|children|\p{Ll}{3,20}s)\b)/u

/** "5m" is five million of money or of something counted, else five metres. */
function isMetres(text: string, start: number, end: number): boolean {
  const isMoney = MONEY_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  return !isMoney && !COUNTED_AFTER.test(text.slice(end, end + 24))
}

function readNumber(text: string, digits: string, glued: string, start: number): Atom[] {
  const end = start + digits.length
  const number: Atom = { type: 'digits', value: readDigits(digits), start, end, isPlural: false }
  const lower = glued.toLowerCase()
  const power = glued === 'm' && isMetres(text, start, end + 1) ? undefined : SUFFIXES[glued.trim()]
  const scale = power ?? SCALES[lower]
  if (scale !== undefined) {
    return [number, { type: 'scale', value: scale, start: end, end: end + glued.length, isPlural: false }]
  }
  const isUnit = GLUED.has(lower) || glued in GLUED_LETTERS
  return glued === '' || isUnit ? [number] : [{ ...number, type: 'refused', end: end + glued.length }]
}

const BEFORE_NUMBER = /^[ -]{1,3}$/

/** An article is a one only before what it multiplies: "a hundred", "a quarter". */
function isCounting(article: Atom, next: Atom | undefined, text: string): boolean {
  const isMultiplied = next !== undefined && /^(?:hundred|scale|dozen|part)$/.test(next.type)
  return isMultiplied && BEFORE_NUMBER.test(text.slice(article.end, next.start))
}

/** Setting this bit makes an ASCII capital small. */
const SMALL_BIT = 0x20
const isLetter = (code: number) => (code | SMALL_BIT) >= 0x61 && (code | SMALL_BIT) <= 0x7a && code >= 0x41
const SIGNS = new Set(Object.keys(FRACTION_SIGNS).map((sign) => sign.charCodeAt(0)))
const mayStartDigits = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x2e || SIGNS.has(code)

/** First letter, last letter and length in one number: words that share it with no number word need no look-up. */
function shapeOf(text: string, start: number, end: number): number {
  const first = (text.charCodeAt(start) | SMALL_BIT) << 16
  return first | ((text.charCodeAt(end - 1) | SMALL_BIT) << 8) | Math.min(end - start, 0xff)
}
const SHAPES = new Set([...NUMBER_WORDS.keys()].map((word) => shapeOf(word, 0, word.length)))

/** The atoms that stand in digits or signs at a place, and where they end. */
function atomsInDigits(text: string, start: number): { atoms: Atom[]; end: number } | null {
  ATOM.lastIndex = start
  const match = ATOM.exec(text)
  if (!match) return null
  const [whole, above, below, stroke, digits, spaced, glued, sign] = match
  const end = start + whole.length
  if (digits !== undefined) return { atoms: readNumber(text, digits, spaced ?? glued ?? '', start), end }
  const isRefused = stroke !== undefined
  const share = sign === undefined ? Number(above) / Number(below) : (FRACTION_SIGNS[sign] ?? 0)
  const type = isRefused ? 'refused' : 'fraction'
  return { atoms: [{ type, value: isRefused ? 0 : share, start, end, isPlural: false }], end }
}

/** The number word between two places, or null. */
function atomInWords(text: string, start: number, end: number): Atom | null {
  if (!SHAPES.has(shapeOf(text, start, end))) return null
  const known = NUMBER_WORDS.get(text.slice(start, end).toLowerCase())
  return known ? { ...known, start, end } : null
}

/** Cuts out of a text all that numbers can be made of, in order. Goes by characters: most words are none, at little cost. */
export function findAtoms(text: string): Atom[] {
  const atoms: Atom[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      let end = at + 1
      while (isLetter(text.charCodeAt(end))) end++
      const word = atomInWords(text, at, end)
      if (word) atoms.push(word)
      at = end
    } else {
      const found = mayStartDigits(code) ? atomsInDigits(text, at) : null
      if (found) atoms.push(...found.atoms)
      at = found?.end ?? at + 1
    }
  }
  return atoms.filter((atom, i) => atom.type !== 'article' || isCounting(atom, atoms[i + 1], text))
}
