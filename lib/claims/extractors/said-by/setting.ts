import { SETTING } from './said-words'
import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

const COUNTS =
  /^(?:toll|number|numbers|figure|total|count|estimate|losses|casualties|deaths|dead|damage|cost|price|loss)$/

function speechAt(units: readonly Unit[], verb: number): Speech | null {
  const object = units.slice(verb + 1, verb + 9)
  const count = object.findIndex(({ lower }) => COUNTS.test(lower))
  if (count < 0 || !units.slice(verb + count + 2, verb + count + 14).some(({ lower }) => lower === 'at'))
    return null
  const subject = subjectBefore(units, verb)
  if (!subject) return null
  return {
    rule: 'setting',
    speaker: subject.run,
    more: subject.more,
    clause: [subject.from, verb],
    right: verb + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}

/** "X put the toll at 43". */
export const setting: SpeechRule = {
  name: 'setting',
  cue: /\b(?:puts?|putting|places?|placed|placing|sets?|setting)\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      const speech = SETTING.has(unit.lemma) && unit.pos === 'VERB' ? speechAt(units, at) : null
      return speech ? [speech] : []
    }),
}
