import { bodyOf } from '../../bodies/body-of'
import { phraseFrom, phraseTo } from './noun-phrase'
import { SAID_THING } from './cue'
import { SAID_THINGS, SAYINGS } from './said-words'
import { textOf } from './reports'
import type { Run, Speech, SpeechRule } from './speech'
import type { Unit } from './units'
import { sayingLemma } from './verb-like'

const isClauseStart = (unit: Unit | undefined) =>
  unit?.lower === 'that' || unit?.lower === 'of' || unit?.text === ':'

/** "the ministry's toll of 43": who stands before the possessive. */
function owner(units: readonly Unit[], thing: number): Run | null {
  for (let at = thing - 1; at > 0 && at >= thing - 4; at--) {
    if (/^[’']s?$/.test(units[at]?.text ?? '')) return phraseTo(units, at - 1)
    if (units[at]?.pos !== 'ADJ' && units[at]?.pos !== 'NOUN') return null
  }
  return null
}

/** "a Lagos Tribune report that …": the phrase itself names who reports. */
function namedThing(units: readonly Unit[], thing: number): Run | null {
  const run = phraseTo(units, thing)
  return run && units.slice(run[0], thing).some(({ pos }) => pos === 'PROPN') ? run : null
}

/** "…, by one estimate", "by the army's own count". */
function byThing(units: readonly Unit[], by: number): Speech | null {
  const speaker = phraseFrom(units, by + 1)
  const head = speaker && units[speaker[1]]
  if (!speaker || !head || !(SAID_THINGS.has(head.lemma) || /^(?:admission|reckoning)$/.test(head.lower)))
    return null
  const end = speaker[1] + 1
  const isApart =
    (by === 0 || units[by - 1]?.text === ',') && (end >= units.length || units[end]?.pos === 'PUNCT')
  if (!isApart) return null
  return {
    rule: 'said-thing',
    speaker,
    more: null,
    clause: [by, speaker[1]],
    right: end < units.length - 1 ? end : null,
    left: by > 0 ? by : null,
    carrier: null,
    depth: 0,
  }
}

function speechAt(units: readonly Unit[], thing: number): Speech | null {
  const next = units[thing + 1]
  const by = next?.lower === 'by' || next?.lower === 'from' ? phraseFrom(units, thing + 2) : null
  const end = by ? by[1] + 1 : thing + 1
  const isClause = isClauseStart(units[end])
  const speaker =
    by ?? owner(units, thing) ?? (units[end]?.lower === 'that' ? namedThing(units, thing) : null)
  if (!speaker || !isClause) return null
  const isNamed = units.slice(speaker[0], speaker[1] + 1).some(({ pos }) => pos === 'PROPN')
  const isTold = units[end]?.lower === 'that' && (isNamed || isSaying(units, thing))
  if (!isTold && bodyOf(textOf(units, speaker)) === null) return null
  return {
    rule: 'said-thing',
    speaker,
    more: null,
    clause: [Math.min(speaker[0], thing), end],
    right: end + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}

/** "the mayor's warning that": a noun of saying takes a clause, and is no count by itself. */
const isSaying = (units: readonly Unit[], at: number) =>
  SAYINGS.has(units[at]?.lemma ?? '') && units[at + 1]?.lower === 'that'

/** "the ministry's toll of 43", "a claim by X that 43 …", "X's warning that 43 …". */
export const saidThing: SpeechRule = {
  name: 'said-thing',
  cue: SAID_THING,
  find: (units) =>
    units.flatMap((unit, at) => {
      if (sayingLemma(units, at) !== null) return []
      const speech =
        unit.lower === 'by'
          ? byThing(units, at)
          : unit.pos === 'NOUN' && (SAID_THINGS.has(unit.lemma) || isSaying(units, at))
            ? speechAt(units, at)
            : null
      return speech ? [speech] : []
    }),
}
