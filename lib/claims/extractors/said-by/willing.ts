import { MOVING, WILLING } from './said-words'
import { speechOfSubject } from './of-subject'
import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

function speechAt(units: readonly Unit[], verb: number): Speech | null {
  const subject = subjectBefore(units, verb)
  return subject && speechOfSubject('willing', subject, verb)
}

/** "X wants to cut 43 posts", "X agreed to pay $43m": a will is told by whose it is, but for movements, of which others tell. */
export const willing: SpeechRule = {
  name: 'willing',
  cue: /\b(?:wants?|agree[sd]?) (?:\w+ly )?to\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      if (unit.pos !== 'VERB' || !WILLING.has(unit.lemma) || unit.lower.endsWith('ing')) return []
      const to = units.findIndex(({ lower }, i) => i > at && i < at + 3 && lower === 'to')
      const deed = units.slice(to + 1, to + 3).find(({ pos }) => pos === 'VERB')
      if (to < 0 || !deed || MOVING.has(deed.lemma)) return []
      const speech = speechAt(units, at)
      return speech ? [speech] : []
    }),
}
