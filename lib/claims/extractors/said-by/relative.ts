import type { Run, Speech } from './speech'
import type { Unit } from './units'

const PLURAL = /^(?:people|men|women|children|dead|troops)$|[^s]s$/

/** Where the phrase of a number ends that another phrase follows without a mark: "the 43 people | officials". */
function endOfNumber(units: readonly Unit[], [first, last]: Run): number {
  const number = units.findIndex(({ pos }, i) => i >= first && i < last && pos === 'NUM')
  if (number < 0) return -1
  const isMoney = /^[$£€]$/.test(units[number - 1]?.text ?? '')
  let end = -1
  for (let at = number; at < last; at++) {
    const { pos = '', lower = '' } = units[at] ?? {}
    if (pos === 'NUM' ? isMoney : pos === 'NOUN' && PLURAL.test(lower)) end = at
  }
  return end
}

/**
 * "the 43 people officials say were killed", "the $43 million experts say it costs": a clause whose object stands right before its subject,
 * the two read as one phrase.
 * @param run the phrase before the verb
 */
export function objectBefore(units: readonly Unit[], run: Run, verb: number): Omit<Speech, 'more'> | null {
  const next = units[verb + 1]
  const isOpen = next?.pos === 'AUX' || next?.pos === 'VERB' || /^(?:it|they|he|she)$/.test(next?.lower ?? '')
  const end = isOpen ? endOfNumber(units, run) : -1
  if (end < 0) return null
  return {
    rule: 'saying-verb',
    speaker: [end + 1, run[1]],
    clause: [end + 1, verb],
    floor: run[0],
    left: end + 1,
    right: verb + 1,
    carrier: null,
    depth: 0,
  }
}

/**
 * "what he called “a rout”, a march of 43 days": only the quoted words are his.
 * @param from where the subject's clause begins
 * @param at the unit behind the verb
 */
export function quotedName(
  units: readonly Unit[],
  from: number,
  lemma: string,
  at: number,
): Omit<Speech, 'more' | 'speaker'> | null {
  const isNaming = lemma === 'call' && /^(?:what|which)$/.test(units[from - 1]?.lower ?? '')
  if (!isNaming || !units[at]?.isQuote) return null
  return {
    rule: 'saying-verb',
    clause: [from, at - 1],
    right: at,
    ceiling: at + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}

/**
 * "a nurse who admitted poisoning patients was sentenced to 43 years": what was admitted ends where the clause around it goes on.
 * @returns the unit at which it ends; undefined where it does not
 */
export function gerundEnd(units: readonly Unit[], verb: number): number | undefined {
  const isRelative = /^(?:who|that|which)$/.test(units[verb - 1]?.lower ?? '')
  if (!isRelative || !/.ing$/.test(units[verb + 1]?.lower ?? '')) return undefined
  const end = units.findIndex(({ pos }, i) => i > verb + 1 && pos === 'AUX')
  return end > 0 ? end : undefined
}
