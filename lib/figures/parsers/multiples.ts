import { matchesOf } from '../around'
import { exactly, type Finding, type Parser } from '../context'

const FACTORS: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5, halv: 0.5 }

const VERB = /\b(doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|es|ing)\b(?! down\b)/gi
/** "Double the number", "triple last year's": not "a double room". */
const NOUN = /\b(double|triple|treble|quadruple)(?= (?:the|that|its|their|his|what|last|those|from)\b)/gi
const TWICE = /\b(twice|thrice)(?= (?:as|the|that|its|their|what|more)\b)/gi
/** "Twice a week": a rate. */
const OFTEN = /\b(twice|thrice) (?:a|an|per|each|every) (hour|day|night|week|month|year|season|decade)\b/gi
const FOLD = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})-?fold\b/gi
const FOLDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

/** What one of the patterns above has in it. */
const SOME = /doubl|tripl|trebl|quadrupl|quintupl|halv|twice|thrice|fold/i

function findAll(text: string, pattern: RegExp, valueOf: (stem: string) => number): Finding[] {
  return matchesOf(pattern, text).map((match) => {
    const value = valueOf((match[1] ?? '').toLowerCase())
    return { ...exactly(value, match.index, match.index + match[0].length, 'multiple'), kind: 'multiple' }
  })
}

/** Multiples in one word: "tripled", "twice", "tenfold". */
export const multiples: Parser = {
  name: 'multiples',
  parse: ({ text }) =>
    SOME.test(text)
      ? [
          ...findAll(text, VERB, (stem) => FACTORS[stem] ?? 2),
          ...findAll(text, NOUN, (word) => FACTORS[word.slice(0, -1)] ?? 2),
          ...findAll(text, TWICE, (word) => (word === 'twice' ? 2 : 3)),
          ...matchesOf(OFTEN, text).map((match): Finding => {
            const value = match[1]?.toLowerCase() === 'twice' ? 2 : 3
            const finding = exactly(value, match.index, match.index + match[0].length, 'multiple')
            return { ...finding, kind: 'rate', unit: `per-${match[2]?.toLowerCase()}` }
          }),
          ...findAll(text, FOLD, (word) => FOLDS[word] ?? Number(word)),
        ]
      : [],
}
