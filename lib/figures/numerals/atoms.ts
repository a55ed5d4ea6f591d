import { anyOf } from '../around'
import { LETTER_SIGNS, SIGNS as CURRENCIES } from '../words/currency-words'
import { DIGITS, FRACTION_SIGNS, readDigits } from './digits'
import { readGlued } from './glued'
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

const CODES = anyOf(Object.keys(CURRENCIES).filter((sign) => /^\$?[A-Za-z]+$/.test(sign)))

/** After a letter that may be a currency's or a name's ("R500m", "R22"): grouped, with cents, or scaled. */
const AMOUNT = String.raw`\d{1,3}(?: \d{3}){1,4}(?!\d)|\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,7}\.\d{2}(?!\d)|\d{1,4}(?:[.,]\d{1,3})?(?:[ -]?(?:m|bn|million|billion|trillion)|-[MB])\b`

/** No word runs into digits, nor a digit of another grouping ("1,2345"), nor a name before their comma or point ("PM2.5"). */
const NOTHING_BEFORE = String.raw`(?<![\p{L}\d_]|\d,(?=\d{4})|\p{L}\d{1,6}(?:[.,]\d{1,3}){0,2}[.,])`

/** Where digits may start: a currency's code or letter may run into them. A stop after a letter is the word's ("Rs.500"). */
const START = String.raw`(?=\d|(?<!\p{L})\.)(?:${NOTHING_BEFORE}|(?<=(?<![\p{L}\d])${CODES})|(?<=(?<![\p{L}\d])[${Object.keys(LETTER_SIGNS).join('')}])(?=${AMOUNT}))`

/** What news divides by in digits; other numbers on a stroke are dates, ratings and alternatives ("54/55"). */
const DENOMINATORS = '(?:[2-9]|10|12|16|20|32|64|100)'

/** What is written in digits and signs, at one place of a text. */
const IN_DIGITS = [
  String.raw`(\d{1,4}) ?\/ ?(${DENOMINATORS})(?![\p{L}\d/])`,
  String.raw`(\d{1,4}\/\d{1,4})`,
  String.raw`(${DIGITS})( {1,3}(?:k|bn|tn|mn|cr|Cr)\b|-[MB]\b)?([\p{L}_][\p{L}\d_]{0,12}|[²³¹⁰⁴-⁹\ufffd])?`,
].join('|')
const ATOM = new RegExp(`${START}(?:${IN_DIGITS})|([${Object.keys(FRACTION_SIGNS).join('')}])`, 'yu')

/** "0800", "007", "000": a code, or what a larger number ends with. */
const LEADING_ZERO = /^(?:0+[1-9]|000$)/

function readNumber(text: string, digits: string, glued: string, start: number): Atom[] {
  const end = start + digits.length
  const number: Atom = { type: 'digits', value: readDigits(digits), start, end, isPlural: false }
  const scale = LEADING_ZERO.test(digits) ? 'refused' : readGlued(text, digits, glued, start)
  if (scale === 'refused') return [{ ...number, type: 'refused', end: end + glued.length }]
  if (scale === null) return [number]
  return [number, { type: 'scale', value: scale, start: end, end: end + glued.length, isPlural: false }]
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
  // more than one is written "1 1/4": "287/6" is a cricket score, "9/2" are odds
  const isRefused = stroke !== undefined || (sign === undefined && Number(above) > Number(below))
  const share = sign === undefined ? Number(above) / Number(below) : (FRACTION_SIGNS[sign] ?? 0)
  const type = isRefused ? 'refused' : 'fraction'
  return { atoms: [{ type, value: isRefused ? 0 : share, start, end, isPlural: false }], end }
}

/** The number word between two places, or null. */
function atomInWords(text: string, start: number, end: number): Atom | null {
  if (!SHAPES.has(shapeOf(text, start, end))) return null
  const known = NUMBER_WORDS.get(text.slice(start, end).toLowerCase())
  return known ? { type: known.type, value: known.value, start, end, isPlural: known.isPlural } : null
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
