/** A text made plain for reading numbers, with the way back to the text as it stands. */
export interface Readable {
  text: string
  /** Offset in the original text of an offset in `text`. */
  toOriginal: (at: number) => number
  /** Offset in `text` of an offset in the original text. */
  toReadable: (at: number) => number
}

const SAME = (at: number) => at

/** Anything but the characters that are read as they are. */
const UNUSUAL = /[^\n -~¡-¬®-ʹ–—‘-•₠-₿]/

/** Drawn as nothing: soft hyphen, joiners, zero-width spaces, bidi marks and isolates, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]|\u034f/u

const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/

const DIGIT = /\p{Nd}/u
const MARK = /\p{M}/u

/** Forces the order in which characters are drawn: what is read is not what is seen. */
const OVERRIDE = /[\u202d\u202e]/
const END_OF_OVERRIDE = '\u202c'

/** Stands where a digit can't be trusted. */
const REFUSED = '\ufffd'

const PLAIN: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '﹣': '-',
  '−': '-',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '⁄': '/',
  '￥': '¥',
  '￡': '£',
  '￠': '¢',
}

/**
 * The value of a decimal digit of any script. Unicode keeps each script's ten digits in one run from zero to nine
 * (Unicode Standard, section 4.6), so the digits before it in the run count it out.
 */
function digitValue(codePoint: number): number {
  let before = 0
  while (DIGIT.test(String.fromCodePoint(codePoint - 1 - before))) before++
  return before % 10
}

function plain(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return character
  if (INVISIBLE.test(character)) return ''
  if (SPACE.test(character)) return ' '
  if (DIGIT.test(character)) return String(digitValue(codePoint))
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return String.fromCharCode(codePoint - 0xfee0)
  return PLAIN[character] ?? character
}

/** Where a digit carries a mark (struck out, in a keycap) the whole number it stands in is refused. */
function refuseMarked(text: string): string {
  if (!text.includes(REFUSED)) return text
  return text.replace(/[\d.,\ufffd]+/g, (number) =>
    number.includes(REFUSED) ? REFUSED.repeat(number.length) : number,
  )
}

const isDigit = (unit: string | undefined) => unit !== undefined && unit >= '0' && unit <= '9'

/** The text as UTF-16 units, each with the offset of the character it was read from. */
function readUnits(original: string): { units: string[]; offsets: number[] } {
  const units: string[] = []
  const offsets: number[] = []
  let isOverridden = false
  let at = 0
  for (const character of original) {
    const isMarked = isDigit(units.at(-1)) && MARK.test(character) && !INVISIBLE.test(character)
    if (OVERRIDE.test(character)) isOverridden = true
    else if (character === END_OF_OVERRIDE) isOverridden = false
    if (isMarked) units[units.length - 1] = REFUSED
    for (const unit of isMarked ? '' : plain(character).split('')) {
      units.push(isOverridden && isDigit(unit) ? REFUSED : unit)
      offsets.push(at)
    }
    at += character.length
  }
  return { units, offsets: [...offsets, at] }
}

/** Index of the first offset that is not below the one given. */
function firstFrom(offsets: number[], offset: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Makes unusual characters plain, so that a number is read as it is drawn: digits of any script, full-width signs and
 * unusual spaces become their plain forms, invisible marks fall away. Digits whose drawn order or form can't be told
 * (bidi overrides, combining marks) become U+FFFD, so that they are not read at all.
 */
export function makeReadable(original: string): Readable {
  if (!UNUSUAL.test(original)) return { text: original, toOriginal: SAME, toReadable: SAME }
  const { units, offsets } = readUnits(original)
  const text = refuseMarked(units.join(''))
  return {
    text,
    toOriginal: (index) => offsets[index] ?? original.length,
    toReadable: (offset) => Math.min(firstFrom(offsets, offset), text.length),
  }
}
