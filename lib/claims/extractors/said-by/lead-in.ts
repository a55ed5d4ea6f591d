import { phraseTo } from './noun-phrase'
import { SAID_THINGS } from './said-words'
import { speechOfSubject } from './of-subject'
import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

/** How many units may stand between the verb and the colon: "made the following comment in reply:". */
const REACH = 10

/** "… is summed up by this finding: “…”": the thing said before the colon, whatever it is the object of. */
function thingBefore(units: readonly Unit[], mark: number): Speech | null {
  const { lower = '', lemma = '' } = units[mark - 1] ?? {}
  if (!SAID_THINGS.has(lower) && !SAID_THINGS.has(lemma)) return null
  // "this finding" is tagged as a pronoun and its verb.
  const speaker = phraseTo(units, mark - 1) ?? [mark - 2, mark - 1]
  if (!/^(?:this|that|these|the)$/.test(units[speaker[0]]?.lower ?? '')) return null
  return {
    rule: 'lead-in',
    speaker,
    more: null,
    clause: [speaker[0], mark],
    right: mark + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}

function speechAt(units: readonly Unit[], mark: number): Speech | null {
  for (let verb = mark - 1; verb > 0 && verb > mark - REACH; verb--) {
    if (units[verb]?.pos !== 'VERB') continue
    const subject = subjectBefore(units, verb)
    const head = subject && units[subject.run[1]]
    if (!subject || (head?.pos !== 'PROPN' && head?.pos !== 'PRON')) continue
    return speechOfSubject('lead-in', subject, mark)
  }
  return null
}

/** "She wrote in reply: “…”": whoever acts before a colon and a quote speaks the quote, whatever the verb. */
export const leadIn: SpeechRule = {
  name: 'lead-in',
  cue: /:/,
  find: (units) =>
    units.flatMap((unit, at) => {
      if (unit.text !== ':' || !(units[at + 1]?.isQuote || at === units.length - 1)) return []
      const speech = thingBefore(units, at) ?? speechAt(units, at)
      return speech ? [speech] : []
    }),
}
