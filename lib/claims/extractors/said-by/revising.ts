import { REVISING, SAID_THINGS } from './said-words'
import { speechOfSubject } from './of-subject'
import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

/** What one revises besides what is counted. */
const OUTLOOKS = new Set(['outlook', 'target', 'guidance', 'rating'])

/** How far behind the verb its object stands, and the number behind that, in units. */
const TO_OBJECT = 7
const TO_NUMBER = 14

const isCount = ({ lemma, lower }: Unit) =>
  SAID_THINGS.has(lemma) || SAID_THINGS.has(lower) || OUTLOOKS.has(lemma)

function speechAt(units: readonly Unit[], verb: number): Speech | null {
  const object = units.slice(verb + 1, verb + TO_OBJECT).findIndex(isCount)
  if (object < 0) return null
  const between = units.slice(verb + 1, verb + 1 + object)
  if (between.some(({ pos, text }) => pos === 'VERB' || pos === 'AUX' || pos === 'NUM' || text === ','))
    return null
  const isOwn = between.some(({ lower }) => /^(?:its|their|his|her|the|an?|official)$/.test(lower))
  const behind = units.slice(verb + object + 2, verb + object + TO_NUMBER)
  const link = behind.findIndex(({ lower }) => /^(?:to|by|from)$/.test(lower))
  if (!isOwn || link < 0 || !behind.slice(link).some(({ pos }) => pos === 'NUM')) return null
  const subject = subjectBefore(units, verb)
  return subject && speechOfSubject('revising', subject, verb)
}

/** "X raised its toll to 43", "X cut the forecast by 2 percent": the new number, and the old one, are X's. */
export const revising: SpeechRule = {
  name: 'revising',
  cue: /\b(?:toll|forecast|estimate|projection|count|tally|figure|number|outlook|target|guidance|rating|prediction)s?\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      const canRevise = unit.pos === 'VERB' && REVISING.has(unit.lemma) && !unit.lower.endsWith('ing')
      const speech = canRevise && units[at - 1]?.lower !== 'to' ? speechAt(units, at) : null
      return speech ? [speech] : []
    }),
}
