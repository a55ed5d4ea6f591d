/**
 * Digits as news writes them, the longest form first: 1,234,567.89 · 12,34,567 (India) · 1 234 567 · 1.234.567,89 ·
 * 1’234’567 · 1,5 (a decimal comma) · 1234.5 · .5. "1.234" is a decimal, as English writes it.
 */
export const DIGITS = [
  String.raw`\d{1,3}(?:,\d{3}){1,8}(?!\d)(?:\.\d{1,12})?`,
  String.raw`\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)(?:\.\d{1,12})?`,
  String.raw`\d{1,3}(?: \d{3}){1,6}(?!\d|[,.]\d{3})(?:\.\d{1,12})?`,
  String.raw`\d{1,3}(?:\.\d{3}){2,6}(?!\d)(?:,\d{1,2}(?!\d))?`,
  String.raw`\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?!\d)`,
  String.raw`\d{1,3}(?:['’]\d{3}){1,6}(?!\d)`,
  String.raw`(?<!\d,)\d{1,3},\d{1,2}(?![\d,]|\.\d)`,
  String.raw`\d{1,18}(?:\.\d{1,40})?(?!\d|,\d{4})`,
  String.raw`\.\d{1,40}(?!\d)`,
].join('|')

/** The value of digits in one of the forms above. */
export function readDigits(digits: string): number {
  const isContinental = /\.\d{3}[.,]/.test(digits)
  if (/^\d{1,3},\d{1,2}$/.test(digits)) return Number(digits.replace(',', '.'))
  const plain = isContinental ? digits.replaceAll('.', '').replace(',', '.') : digits
  return Number(plain.replace(/[ ,'’]/g, ''))
}

/** The value times a power of ten, without the rounding errors of a multiplication. */
export function timesTenTo(value: number, power: number): number {
  const written = String(value)
  return written.includes('e') ? value * 10 ** power : Number(`${written}e${power}`)
}

/** Fractions in one sign. */
export const FRACTION_SIGNS: Record<string, number> = {
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
