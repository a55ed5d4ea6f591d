import { exactly, type Finding, type Parser } from '../context'
import { findAtoms } from '../numerals/atoms'
import { readNumber } from '../numerals/number'

/** Numbers in digits and words, with what multiplies them: "1,234", "£1.2bn", "twenty-one", "half a million", "two thirds". */
export const numerals: Parser = {
  name: 'numerals',
  parse({ text }) {
    const atoms = findAtoms(text)
    const findings: Finding[] = []
    for (let at = 0; at < atoms.length;) {
      const number = readNumber({ text, atoms }, at)
      const first = atoms[at]
      const last = number && atoms[number.to - 1]
      const after = number && atoms[number.to]
      const isOrdinal =
        last?.type === 'small' &&
        after &&
        (after.type === 'refused' || after.type === 'part') &&
        /^[ -]$/.test(text.slice(last?.end, after.start))
      if (number && first && last && !(isOrdinal && text.charAt(last.end) === '-')) {
        const form = number.isPart
          ? 'fraction'
          : atoms.slice(at, number.to).some(({ type }) => type === 'digits')
            ? 'digits'
            : 'words'
        const finding = exactly(
          number.value,
          first.start,
          last.end,
          form,
          last.type === 'scale' ? last.value : 0,
        )
        findings.push(number.isPart ? { ...finding, kind: 'multiple' } : finding)
      }
      at = number ? number.to : at + 1
    }
    return findings
  },
}
