import { phraseAfter, phraseFrom } from './noun-phrase'
import { skipOccasion } from './skip'
import type { Speech, SpeechRule } from './speech'
import type { Unit } from './units'

/** Where a clause about the source itself ends: "according to the union, which has 900 members, …". */
function afterRelative(units: readonly Unit[], from: number): number {
  const relative = units[from + 1]?.lower
  if (units[from]?.text !== ',' || (relative !== 'who' && relative !== 'which')) return from
  const close = units.findIndex(({ text }, i) => i > from + 1 && text === ',')
  return close < 0 ? units.length : close
}

/** A short name in brackets: "the Lima Water Board (LWB)". */
function afterBracket(units: readonly Unit[], from: number): number {
  const close = units[from]?.text === '(' ? units.findIndex(({ text }, i) => i > from && text === ')') : -1
  return close > 0 && close - from < 8 ? close + 1 : from
}

function speechAt(units: readonly Unit[], at: number, words: number): Speech | null {
  const speaker = phraseAfter(units, at + words)
  if (!speaker) return null
  const end = afterRelative(units, skipOccasion(units, afterBracket(units, speaker[1] + 1)))
  const hasMore = units[end] !== undefined && !/^[.?!]$/.test(units[end]?.text ?? '')
  return {
    rule: 'according-to',
    speaker,
    more: end > speaker[1] + 1 ? [speaker[1] + 2, end - 1] : null,
    clause: [at, end - 1],
    right: hasMore ? end : null,
    left: at > 0 ? at : null,
    carrier: null,
    depth: 0,
  }
}

/** "In a survey by the union, 43% …": the poll is the source of its own numbers. */
function inPoll(units: readonly Unit[]): Speech | null {
  if (units[0]?.lower !== 'in') return null
  const speaker = phraseFrom(units, 1)
  if (!speaker || units[speaker[1] + 1]?.text !== ',') return null
  const isPoll = units
    .slice(1, speaker[1] + 1)
    .some(({ lower }) => /^(?:poll|survey|census|study)$/.test(lower))
  return isPoll ? speechAt(units, 0, 1) : null
}

/** "According to X, …", "…, according to X", "as per X", "…, per X", "In a poll by X, …". */
export const accordingTo: SpeechRule = {
  name: 'according-to',
  cue: /\baccording to\b|\bas per\b|, per |\bin [^,]{1,60}(?:poll|survey|census|study)/i,
  find: (units) => {
    const poll = inPoll(units)
    const told = units.flatMap((unit, at) => {
      const next = units[at + 1]?.lower
      const words =
        unit.lower === 'according' && next === 'to'
          ? 2
          : unit.lower === 'as' && next === 'per'
            ? 2
            : unit.lower === 'per' && units[at - 1]?.text === ','
              ? 1
              : 0
      const speech = words ? speechAt(units, at, words) : null
      return speech ? [speech] : []
    })
    return poll ? [poll, ...told] : told
  },
}
