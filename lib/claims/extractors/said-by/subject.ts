import { phraseFrom, phraseTo } from './noun-phrase'
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
  // "No group claimed the attack": no one spoke.
  if (/^(?:no|none|nobody)$/.test(units[first]?.lower ?? '')) return null
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
    // "killing five soldiers, the spokesman, Ana Ruiz, said": an object is no speaker.
    const isObject =
      further && (/^(?:VERB|ADP)$/.test(units[further[0] - 1]?.pos ?? '') || units[further[0]]?.pos === 'NUM')
    const head = further && !isObject && isApposition(units, before[0]) ? further : before
    return sourced(units, head, [head[1] + 2, comma - 1])
  }
  return null
}

/** A second phrase in apposition has no capital, or an article: "Ana Ruiz, the head of the union, Spain's largest, said". */
function isApposition(units: readonly Unit[], first: number): boolean {
  const unit = units[first]
  return unit?.lower === 'a' || unit?.lower === 'an' || unit?.lower === 'the' || unit?.pos === 'NOUN'
}

/** "The union confirmed the strike and said": the subject of the verb before. */
function coordinated(units: readonly Unit[], and: number, floor: number): Subject | null {
  for (let at = and - 1; at > floor; at--) {
    const unit = units[at]
    if (!unit || unit.isQuote || unit.text === ';' || unit.text === ':') return null
    if (unit.pos !== 'VERB' || unit.lower.endsWith('ing') || units[at - 1]?.lower === 'to') continue
    const found = subjectBefore(units, at, floor)
    if (found) return { ...found, from: and + 1 }
  }
  return null
}

/** Between a phrase and its verb stands only what tells it apart: "arrested in Lima", "we spoke to". */
function isReducedClause(between: readonly Unit[]): boolean {
  const [first, second] = between
  const isParticiple = first?.pos === 'VERB' && /(?:ed|en|ing|wn)$/.test(first.lower)
  const isOurs = first?.pos === 'PRON' && second?.pos === 'VERB'
  const rest = between.slice(isOurs ? 2 : 1)
  return (
    (isParticiple || isOurs) &&
    rest.every(({ pos, text, isQuote }) => pos !== 'VERB' && pos !== 'AUX' && text !== ',' && !isQuote)
  )
}

/** "The man arrested in Lima on Friday said", "All the doctors we spoke to said": the phrase that opens the clause. */
function modified(units: readonly Unit[], verb: number, floor: number): Subject | null {
  let from = Math.max(
    floor,
    units.slice(0, verb).findLastIndex(({ text, isQuote }) => text === ',' || isQuote) + 1,
  )
  while (from < verb && /^(?:ADV|CCONJ|PUNCT)$/.test(units[from]?.pos ?? '')) from++
  const run = phraseFrom(units, from)
  if (!run || run[1] >= verb || units[from]?.pos === 'ADP') return null
  return isReducedClause(units.slice(run[1] + 1, skipHelpers(units, verb - 1) + 1))
    ? sourced(units, run, null)
    : null
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
    const close = /^(?:,|--?|[–—])$/.test(units[at - 1]?.text ?? '') ? at - 2 : at - 1
    const antecedent = phraseTo(units, close, floor)
    const found = sourced(units, antecedent, null)
    return found && end.lower !== 'that' ? { ...found, from: found.run[0] } : found
  }
  if (end.lower === 'and' || end.lower === 'but') return coordinated(units, at, floor)
  if (end.text === ',') return beforeApposition(units, at, floor)
  const run = phraseTo(units, at, floor)
  const before = run ? units[run[0] - 1] : end
  const isModifier = before?.pos === 'VERB' || before?.pos === 'ADP'
  return (isModifier && modified(units, verb, floor)) || sourced(units, run, null)
}
