import { phraseTo } from './noun-phrase'
import { NO_SOURCE } from './said-words'
import { skipHelpers } from './skip'
import type { Run } from './speech'
import type { Unit } from './units'

/** Who does what a verb says: the phrase, what stands in apposition to it, and where its clause begins. */
export interface Subject {
  run: Run
  more: Run | null
  from: number
}

const RELATIVE = new Set(['who', 'which', 'that'])

/** How far back an apposition may begin, in units. */
const REACH = 40

function sourced(units: readonly Unit[], run: Run | null, more: Run | null): Subject | null {
  if (!run) return null
  const [first, last] = run
  if (first === last && NO_SOURCE.has(units[first]?.lower ?? '')) return null
  return { run, more, from: first }
}

/** "The ministry, which runs the hospitals, said": the phrase before the comma that opens the apposition. */
function beforeApposition(units: readonly Unit[], comma: number, floor: number): Subject | null {
  for (let at = comma - 1; at > floor && at > comma - REACH; at--) {
    const unit = units[at]
    if (!unit || unit.isQuote || unit.text === ';' || unit.text === ':') return null
    if (unit.text !== ',' || units[at + 1]?.lower === 'and') continue
    const before = phraseTo(units, at - 1, floor)
    if (!before) continue
    // A list of places or titles ("the mayor of Springfield, Illinois, said") still ends at the first phrase.
    const further = units[before[0] - 1]?.text === ',' ? phraseTo(units, before[0] - 2, floor) : null
    const head = further && isApposition(units, before[0]) ? further : before
    return sourced(units, head, [head[1] + 2, comma - 1])
  }
  return null
}

/** A second phrase in apposition has no capital, or an article: "Ana Ruiz, the head of the union, Spain's largest, said". */
function isApposition(units: readonly Unit[], first: number): boolean {
  const unit = units[first]
  return unit?.lower === 'a' || unit?.lower === 'an' || unit?.lower === 'the' || unit?.pos === 'NOUN'
}

function beforeBracket(units: readonly Unit[], at: number): number {
  for (let i = at; i >= 0 && i > at - 12; i--) if (units[i]?.text === '(') return i - 1
  return at
}

/**
 * The subject before a verb.
 * @param floor index before which nothing belongs to the clause
 */
export function subjectBefore(units: readonly Unit[], verb: number, floor = 0): Subject | null {
  let at = skipHelpers(units, verb - 1)
  if (units[at]?.text === ')') at = beforeBracket(units, at)
  const end = units[at]
  if (!end || at < floor) return null
  if (RELATIVE.has(end.lower)) {
    const close = units[at - 1]?.text === ',' ? at - 2 : at - 1
    const antecedent = phraseTo(units, close, floor)
    const found = sourced(units, antecedent, null)
    return found && end.lower !== 'that' ? { ...found, from: found.run[0] } : found
  }
  if (end.text === ',') return beforeApposition(units, at, floor)
  return sourced(units, phraseTo(units, at, floor), null)
}
