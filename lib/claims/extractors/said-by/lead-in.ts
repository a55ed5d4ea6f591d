import type { Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'

/** How many units may stand between the verb and the colon: "made the following comment in reply:". */
const REACH = 10

function speechAt(units: readonly Unit[], mark: number): Speech | null {
  for (let verb = mark - 1; verb > 0 && verb > mark - REACH; verb--) {
    if (units[verb]?.pos !== 'VERB') continue
    const subject = subjectBefore(units, verb)
    const head = subject && units[subject.run[1]]
    if (!subject || (head?.pos !== 'PROPN' && head?.pos !== 'PRON')) continue
    return {
      rule: 'lead-in',
      speaker: subject.run,
      more: subject.more,
      clause: [subject.from, mark],
      right: mark + 1,
      left: null,
      carrier: null,
      depth: 0,
    }
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
      const speech = speechAt(units, at)
      return speech ? [speech] : []
    }),
}
