import { SCALES, SUFFIXES } from '../../text/number-words'
import { anyOf } from '../around'
import { LETTER_SIGNS, NAMES, SIGNS as CURRENCIES } from '../words/currency-words'
import { GLUED_LETTERS, UNITS } from '../words/unit-words'

/** Letters written to the digits that leave them a number: units, and currencies that follow. */
const LEAVING = new Set([...UNITS.keys(), ...Object.keys(CURRENCIES).map((sign) => sign.toLowerCase())])

const LETTERS = [...Object.keys(CURRENCIES), ...Object.keys(LETTER_SIGNS)].filter((sign) => /\w$/.test(sign))
const SYMBOLS = anyOf(new Set(Object.keys(CURRENCIES).flatMap((sign) => /[^\w.]$/.exec(sign)?.[0] ?? [])))
const MONEY_BEFORE = new RegExp(
  `(?:${SYMBOLS} ?|(?<![\\p{L}\\d])${anyOf(LETTERS)} ?)(?:[\\d.,]{1,12}(?:m|bn)?(?: ?[-–] ?| (?:to|and|or) ))?$`,
  'u',
)
const COUNTED_AFTER = new RegExp(
  `^(?: ?[-–] ?\\d{1,4}(?:\\.\\d{1,2})?m)?(?:-strong| of (?:(?:the|its|their|those) )?(?=\\d|them|whom)| (?:people|men|women|children|more|square|cubic|b\\/d|bpd|boe|bbl|oz|lb|sq|cu|km|kg|ha|hl|hectares|[A-Z]{3}|${anyOf(Object.keys(NAMES))}|\\p{Ll}{3,20}s)\\b)`,
  'u',
)

/** "221B Baker Street", "a 4K Blu-ray": a letter of a name rather than billions or thousands. */
const NAME_AFTER = /^ \p{Lu}[\p{Ll}-]{1,20}(?<!s)\b/u

/** Stones rather than an ordinal: "10st", not "21st". */
const isStones = (digits: string, glued: string) => glued === 'st' && !/(?:^|[^1])1$/.test(digits)

/** "73.8m tonnes, of which 53.1m was corn": what m is to the first, it is to the next. */
const MILLIONS_BEFORE = /\dm (?:people|\p{Ll}{3,20}s)\b/u

/** Whether a letter that could scale is rather metres ("5m" where nothing is counted) or part of a name. */
function isNoScale(text: string, glued: string, start: number, end: number): boolean {
  if (!/^[mbBK]$/.test(glued)) return false
  if (MONEY_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return false
  const right = text.slice(end, end + 24)
  if (glued !== 'm') return NAME_AFTER.test(right)
  return !COUNTED_AFTER.test(right) && !MILLIONS_BEFORE.test(text.slice(Math.max(0, start - 80), start))
}

/**
 * What letters written to digits are to them: a scale (its power of ten), a unit that leaves them a number (null), or
 * part of a name or an ordinal, which makes them none.
 */
export function readGlued(
  text: string,
  digits: string,
  glued: string,
  start: number,
): number | null | 'refused' {
  const lower = glued.toLowerCase()
  if (glued.startsWith('-'))
    return (MONEY_BEFORE.test(text.slice(Math.max(0, start - 24), start)) && SUFFIXES[glued.slice(1)]) || null
  const isScale = !isNoScale(text, glued, start, start + digits.length + glued.length)
  const power = (isScale ? SUFFIXES[glued.trim()] : undefined) ?? SCALES[lower]
  if (power !== undefined) return power
  if (lower === 'st') return isStones(digits, glued) ? null : 'refused'
  return glued === '' || glued === 'x' || LEAVING.has(lower) || glued in GLUED_LETTERS ? null : 'refused'
}
