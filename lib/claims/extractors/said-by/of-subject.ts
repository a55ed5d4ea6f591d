import type { Speech } from './speech'
import type { Subject } from './subject'

/**
 * The attribution of a clause whose subject speaks, in what follows its verb.
 * @param rule name of the rule that found it
 * @param last unit with which the attributing clause ends: its verb, or the mark behind it
 */
export function speechOfSubject(rule: string, { run, more, from }: Subject, last: number): Speech {
  return {
    rule,
    speaker: run,
    more,
    clause: [from, last],
    right: last + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}
