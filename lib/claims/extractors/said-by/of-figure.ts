import { phraseTo } from './noun-phrase'
import type { Speech, SpeechRule } from './speech'
import type { Unit } from './units'

const GIVEN =
  /^(?:estimated|reported|claimed|announced|confirmed|projected|predicted|promised|pledged|proposed|recommended|stated|declared|documented|alleged)$/

/** How many units the phrase of the number may hold. */
const LONGEST = 8

function speechAt(units: readonly Unit[], given: number): Speech | null {
  const mark = /^[’']s?$/.test(units[given - 1]?.text ?? '')
  const speaker = mark ? phraseTo(units, given - 2) : null
  if (!speaker || units[given + 1]?.pos !== 'NUM') return null
  let end = given + 2
  while (end < given + LONGEST && /^(?:NUM|NOUN|ADJ|PROPN|SYM)$/.test(units[end]?.pos ?? '')) end++
  return {
    rule: 'of-figure',
    speaker,
    more: null,
    clause: [speaker[0], given],
    right: given + 1,
    ceiling: end,
    left: null,
    carrier: null,
    depth: 0,
  }
}

/** "the ministry's reported 43 dead": the number is whose the phrase says. */
export const ofFigure: SpeechRule = {
  name: 'of-figure',
  cue: /[’']s? (?:\w+ed|stated) /i,
  find: (units) =>
    units.flatMap((unit, at) => {
      const speech = GIVEN.test(unit.lower) ? speechAt(units, at) : null
      return speech ? [speech] : []
    }),
}
