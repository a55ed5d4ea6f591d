import { after, anyOf, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { timesTenTo } from '../numerals/digits'
import { HUNDREDTHS, LETTER_SIGNS, NAMES, SIGNS } from '../words/currency-words'
import { PAID_AFTER, PAID_BEFORE, WEIGHT_AFTER } from '../words/paid-words'

/** As lower case, for texts that have lost their capitals ("c $ 300 million"). */
const BY_SIGN = new Map(
  Object.entries(SIGNS).map(([sign, code]) => [sign.toLowerCase().replace(/\s/g, ''), code]),
)
const BY_NAME = new Map(Object.entries(NAMES).map(([name, code]) => [name.toLowerCase(), code]))

const SIGN_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${anyOf(Object.keys(SIGNS))}|(?:us|u\\.s\\.?|hk|nz) ?\\$|[acs]\\$|c \\$(?= $)) ?$`,
  'u',
)
const LETTER_BEFORE = new RegExp(`(?<![\\p{L}\\d])[${Object.keys(LETTER_SIGNS).join('')}]$`, 'u')
const NAME_AFTER = new RegExp(`^(?: |-)?(${anyOf(Object.keys(NAMES))})(?![\\p{L}\\d])`, 'iu')
/** "Millions of dollars"; pounds of something weigh, unless there are millions of them. */
const NAME_AFTER_OF = new RegExp(`^ of (${anyOf([...Object.keys(NAMES), 'pounds'])})(?![\\p{L}\\d])`, 'iu')
const SIGN_AFTER = new RegExp(`^ ?(${anyOf(Object.keys(SIGNS))})(?![\\p{L}\\d$])`, 'u')
const HUNDREDTH_AFTER = new RegExp(`^(?: |-)?(${anyOf(Object.keys(HUNDREDTHS))})(?![\\p{L}\\d])`, 'iu')

/** "Pounds" weigh unless there are millions of them; "won" is a verb, crowns and soles are worn unless the number is large. */
const LEAST_POUNDS = 10_000
const LEAST_VAGUE_POUNDS = 1000
const MOST_VAGUE_POUNDS = 1_000_000
const OTHERWISE = /^[ -]?(?:crowns|soles|drams)$/i

/** As business prose north of the Baltic writes it, "30 MUSD", "MSEK 120"; as tables do, "75 USD million". */
const CODES = anyOf(Object.keys(SIGNS).filter((sign) => /^[A-Z]{3}$/.test(sign)))
const SCALE_LETTERS: Record<string, number> = { T: 3, K: 3, k: 3, M: 6, million: 6, B: 9, bn: 9, billion: 9 }
const LETTER = '(T|K|k|M|B|bn)'
const SCALED_AFTER = new RegExp(`^ ?(?:${LETTER}(${CODES})|(${CODES}) (million|billion))\\b`)
const SCALED_BEFORE = new RegExp(`(?<![\\p{L}\\d])${LETTER}(${CODES}) ?$`, 'u')

function withScaledCode(finding: Finding, left: string, right: string): Finding | null {
  const [ahead, letterAhead, codeAhead] = SCALED_BEFORE.exec(left) ?? []
  const [behind, letter, code, plainCode, word] = SCALED_AFTER.exec(right) ?? []
  const scale = SCALE_LETTERS[letterAhead ?? letter ?? word ?? '']
  if (scale === undefined || finding.low === null || finding.power > 0) return null
  const value = timesTenTo(finding.low, scale)
  return {
    ...finding,
    start: finding.start - (ahead?.length ?? 0),
    end: finding.end + (ahead === undefined ? (behind?.length ?? 0) : 0),
    low: value,
    high: value,
    power: scale,
    unit: SIGNS[codeAhead ?? code ?? plainCode ?? ''] ?? 'XXX',
  }
}

/** The words that names of currencies start with: most words after a figure are none of these, and done. */
const FIRST_WORDS = new Set([...BY_NAME.keys()].map((name) => name.split(' ', 1)[0] ?? ''))
const NEXT_WORD = /^[ -]?([^\s,;:!?)"”-]{2,20})/

function nameAfter(right: string): RegExpExecArray | null {
  const word = (NEXT_WORD.exec(right)?.[1] ?? '').toLowerCase()
  const mayName = FIRST_WORDS.has(word) || FIRST_WORDS.has(word.replace(/[^a-z]{1,3}[a-z]?$/, ''))
  return mayName ? NAME_AFTER.exec(right) : null
}

function withVagueMoney(finding: Finding, text: string): Finding {
  const name = NAME_AFTER_OF.exec(after(text, finding.end))
  const unit = BY_NAME.get((name?.[1] ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? 'GBP'
  const isOfGoods = name !== null && /^ of\b/.test(after(text, finding.end + name[0].length))
  const isWeight = unit === 'GBP' && (finding.low ?? 0) < (isOfGoods ? MOST_VAGUE_POUNDS : LEAST_VAGUE_POUNDS)
  return name && !isWeight ? { ...finding, end: finding.end + name[0].length, unit } : finding
}

/** "Fined 300 pounds", "a fee of 40 pounds", "300 pounds in damages": what is paid does not weigh. */
const isPaid = (left: string, right: string) =>
  (PAID_BEFORE.test(left) || PAID_AFTER.test(right)) && !WEIGHT_AFTER.test(right)

function withMoney(finding: Finding, { text }: Scene): Finding {
  const ofMoney = finding.form === 'vague' ? withVagueMoney(finding, text) : finding
  if (ofMoney !== finding) return ofMoney
  const left = before(text, finding.start)
  const right = after(text, finding.end)
  const scaled = withScaledCode(finding, left, right)
  if (scaled) return scaled
  const sign = SIGN_BEFORE.exec(left)?.[0]
  if (sign !== undefined) {
    const named = nameAfter(right)?.[0]?.length ?? 0
    return {
      ...finding,
      start: finding.start - sign.length,
      end: finding.end + named,
      unit: BY_SIGN.get(sign.toLowerCase().replace(/\s/g, '')) ?? 'USD',
    }
  }
  const letter = finding.form === 'digits' ? LETTER_BEFORE.exec(left)?.[0] : undefined
  if (letter !== undefined)
    return { ...finding, start: finding.start - letter.length, unit: LETTER_SIGNS[letter] ?? 'XXX' }
  const name = nameAfter(right)
  const code = name && BY_NAME.get((name[1] ?? '').toLowerCase().replace(/\s+/g, ' '))
  const isOther = (code === 'KRW' || OTHERWISE.test(name?.[0] ?? '')) && (finding.low ?? 0) < LEAST_POUNDS
  if (name && code && !isOther) return { ...finding, end: finding.end + name[0].length, unit: code }
  const hundredth = HUNDREDTH_AFTER.exec(right)
  if (hundredth)
    return {
      ...finding,
      end: finding.end + hundredth[0].length,
      unit: HUNDREDTHS[(hundredth[1] ?? '').toLowerCase()] ?? 'cent',
    }
  const signAfter = SIGN_AFTER.exec(right)
  if (signAfter && !/^ ?\$ ?\d/.test(right))
    return { ...finding, end: finding.end + signAfter[0].length, unit: SIGNS[signAfter[1] ?? ''] ?? 'USD' }
  const pounds = /^ pounds?\b/i.exec(right)
  if (pounds && ((finding.low ?? 0) >= LEAST_POUNDS || isPaid(left, right.slice(pounds[0].length))))
    return { ...finding, end: finding.end + pounds[0].length, unit: 'GBP' }
  return finding
}

/** Gives amounts of money their currency, with sign or name in the figure's text. */
export const money: Refiner = {
  name: 'money',
  refine: (findings, scene) =>
    findings.map((finding) => (finding.kind === 'count' ? withMoney(finding, scene) : finding)),
}
