import { before } from '../around'
import type { Refiner } from '../context'

const SIGN = /(?:^|[\s(<>=])-$/
/** "Plus or minus 3" goes both ways. */
const WORD = /(?<!\bplus(?:[ -]or[ -]|\/))\b(?:minus|negative) $/i

/** Numbers below zero: "-2.3%", "minus five". */
export const negative: Refiner = {
  name: 'negative',
  refine: (findings, { text }) =>
    findings.map((finding) => {
      const left = before(text, finding.start, 20)
      const word = WORD.exec(left)?.[0]
      const isSigned = finding.form !== 'words' && SIGN.test(left)
      if ((word === undefined && !isSigned) || finding.low === null || finding.bound !== 'exact')
        return finding
      const value = -finding.low
      return { ...finding, start: finding.start - (word?.length ?? 1), low: value, high: value }
    }),
}
