import { SCALES, SUFFIXES } from '../../text/number-words'
import { anyOf, matchesOf } from '../around'
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

/** The groups of `ATOM`, by number: names would cost an object for each word of a sentence. */
const ATOM = new RegExp(
  [
    String.raw`([A-Za-z]+)`,
    String.raw`${START}(\d{1,4}) ?\/ ?(${DENOMINATORS})(?![\p{L}\d/])`,
    String.raw`${START}(\d{1,4}\/\d{1,4})`,
    String.raw`${START}(${DIGITS})( {1,3}(?:k|bn|tn)\b)?([\p{L}_][\p{L}\d_]{0,12}|[²³¹⁰⁴-⁹\ufffd])?`,
    String.raw`([${Object.keys(FRACTION_SIGNS).join('')}])`,
  ].join('|'),
  'gu',
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

/** Cuts out of a text all that numbers can be made of, in order. */
export function findAtoms(text: string): Atom[] {
  const atoms: Atom[] = []
  for (const match of matchesOf(ATOM, text)) {
    const [, word, above, below, stroke, digits, spaced, glued, sign] = match
    const at = { start: match.index, end: match.index + match[0].length }
    if (word !== undefined) {
      const known = NUMBER_WORDS.get(word.toLowerCase())
      if (known) atoms.push({ ...known, ...at })
    } else if (digits !== undefined) {
      atoms.push(...readNumber(text, digits, spaced ?? glued ?? '', match.index))
    } else if (stroke !== undefined) {
      atoms.push({ ...at, type: 'refused', value: 0, isPlural: false })
    } else {
      const value = sign === undefined ? Number(above) / Number(below) : (FRACTION_SIGNS[sign] ?? 0)
      atoms.push({ ...at, type: 'fraction', value, isPlural: false })
    }
  }
  return atoms.filter((atom, i) => atom.type !== 'article' || isCounting(atom, atoms[i + 1], text))
}
