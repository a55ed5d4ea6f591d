import { anyOf, matchesOf } from '../around'
import { exactly, type Finding, type Parser } from '../context'
import { LEAST_OF_PLURAL, MULTIPLIED, PLURALS, VAGUE_WORDS } from '../words/vague-words'

const QUANTIFIER = String.raw`(?:several|(?:a\s{1,3})?few|(?:a\s{1,3})?couple(?:\s{1,3}of)?|many)`

const VAGUE = new RegExp(
  [
    String.raw`\b(?<multiplied>${QUANTIFIER}\s{1,3}${anyOf(Object.keys(MULTIPLIED))}(?:\s{1,3}of\s{1,3}(?:thousands|millions|billions))?)\b`,
    String.raw`\b(?<plural>${anyOf(Object.keys(PLURALS))}(?:\s{1,3}(?:of|or)\s{1,3}(?:thousands|millions|billions))?)\b`,
    String.raw`\b(?<word>${anyOf(Object.keys(VAGUE_WORDS))})\b`,
  ].join('|'),
  'gi',
)

/** The value of "hundreds", "tens of thousands". */
function multiply(words: string): number {
  return words
    .toLowerCase()
    .split(/\s+/)
    .map((word) => MULTIPLIED[word] ?? 1)
    .reduce((product, value) => product * value, LEAST_OF_PLURAL)
}

function valueOf(word: string): { low: number; high: number | null } {
  const known = VAGUE_WORDS[word.toLowerCase().replace(/\s+/g, ' ')]
  return known ?? { low: multiply(word), high: null }
}

/** Vague words: "dozens", "several hundred", "tens of thousands", "a handful". */
export const vague: Parser = {
  name: 'vague',
  parse({ text }) {
    const findings: Finding[] = []
    for (const match of matchesOf(VAGUE, text)) {
      const { low, high } = valueOf(match[0].trim())
      const finding = exactly(low, match.index, match.index + match[0].length, 'vague')
      findings.push({ ...finding, low, high, bound: 'vague' })
    }
    return findings
  },
}
