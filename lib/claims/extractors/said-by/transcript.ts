import type { Run, Speech, SpeechRule } from './speech'
import type { Unit } from './units'

/** A name in capitals, as a transcript writes it. */
const isNameTag = (units: readonly Unit[], [first, last]: Run): boolean =>
  units.slice(first, last + 1).every(({ text }) => /^\p{Lu}[\p{Lu}.’'-]{2,}$/u.test(text))

/** "SMITH: We lost 43.": the rest of the paragraph is Smith's. */
export const transcript: SpeechRule = {
  name: 'transcript',
  cue: /\p{Lu}:/u,
  find: (units) => {
    const mark = units.findIndex(({ text }) => text === ':')
    if (mark < 1 || mark > 3 || !isNameTag(units, [0, mark - 1])) return []
    const speech: Speech = {
      rule: 'transcript',
      speaker: [0, mark - 1],
      more: null,
      clause: [0, mark],
      right: mark + 1,
      left: null,
      carrier: null,
      depth: 0,
    }
    return [speech]
  },
}
