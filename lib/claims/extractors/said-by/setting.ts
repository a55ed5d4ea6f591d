import { SETTING } from './said-words'
import { speechOfSubject } from './of-subject'
import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

const COUNTS =
  /^(?:toll|number|numbers|figure|total|count|estimate|losses|casualties|deaths|dead|damage|cost|price|loss)$/

/** A time of day, or a height, is where something is put. */
const NO_COUNT = /^(?:a\.?m\.?|p\.?m\.?|o['’]clock|:|met(?:er|re)s?|feet)$/

/** What may stand between the verb and "at": a phrase without a number of its own ("put 12 tanks at 3 gates"). */
const OF_OBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'ADP'])

/** Words between "at" and the number: "at at least 43", "at about 43", "at no more than 43". */
const HEDGES = 5

/** "Put the crowd at 43": behind these verbs any count may stand, where a number follows "at". */
const OF_ANY_COUNT = new Set(['put', 'peg', 'number'])

/** Whether a number is set behind the verb: of a count by its word, or of anything that "at" and a number follow. */
function setsNumber(units: readonly Unit[], verb: number): boolean {
  const object = units.slice(verb + 1, verb + 9)
  const count = object.findIndex(({ lower }) => COUNTS.test(lower))
  if (count >= 0) {
    const behind = units.slice(verb + count + 2, verb + count + 14)
    return behind.some(({ lower }, i) => lower === 'at' || (lower === 'as' && behind[i + 2]?.lower === 'as'))
  }
  if (!OF_ANY_COUNT.has(units[verb]?.lemma ?? '')) return false
  const at = object.findIndex(({ lower }) => lower === 'at')
  if (at < 1 || object.slice(0, at).some(({ pos }) => !OF_OBJECT.has(pos))) return false
  const behind = units.slice(verb + at + 2, verb + at + 2 + HEDGES)
  const value = behind.findIndex(({ pos }) => pos === 'NUM')
  return value >= 0 && !NO_COUNT.test(units[verb + at + 3 + value]?.lower ?? '')
}

function speechAt(units: readonly Unit[], verb: number): Speech | null {
  if (!setsNumber(units, verb)) return null
  const subject = subjectBefore(units, verb)
  return subject && speechOfSubject('setting', subject, verb)
}

/** "X put the toll at 43", "X put the crowd at 43". */
export const setting: SpeechRule = {
  name: 'setting',
  cue: /\b(?:puts?|putting|places?|placed|placing|sets?|setting|pegs?|pegged|pegging|number(?:s|ed|ing)?)\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      const speech = SETTING.has(unit.lemma) && unit.pos === 'VERB' ? speechAt(units, at) : null
      return speech ? [speech] : []
    }),
}
