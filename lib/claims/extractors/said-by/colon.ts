import { bodyOf } from '../../bodies/body-of'
import { isMediaName } from '../../bodies/media'
import { textOf } from './reports'
import type { Run, Speech, SpeechRule } from './speech'
import type { Unit } from './units'
import { sayingLemma } from './verb-like'

/** The rule of a bare name before a colon: a source only where the article shows that name speaking. */
export const NAME_ALONE = 'colon-name'

/** A source in a headline is short. */
const LONGEST = 8

const isSpeakerRun = (units: readonly Unit[], [first, last]: Run): boolean =>
  last >= first &&
  last - first < LONGEST &&
  units
    .slice(first, last + 1)
    .every(({ pos, isQuote }) => !isQuote && pos !== 'VERB' && pos !== 'AUX' && pos !== 'NUM')

/** A country by itself is a place before a colon ("Ukraine: 43 dead"), not a source. */
const isSource = (units: readonly Unit[], run: Run): boolean => {
  const body = bodyOf(textOf(units, run))
  const isPlace =
    body?.endsWith(':government') &&
    !/minist|president|government|premier|kremlin|house|official|cabinet/i.test(textOf(units, run))
  return body !== null && !isPlace
}

const isName = (units: readonly Unit[], [first, last]: Run): boolean =>
  units.slice(first, last + 1).every(({ pos, lower }) => pos === 'PROPN' || lower === '.')

function after(units: readonly Unit[], mark: number): Speech[] {
  const last = /^[.?!]$/.test(units.at(-1)?.text ?? '') ? units.length - 2 : units.length - 1
  const speaker: Run = [mark + 1, last]
  // A headline has no full stop; "They blamed one body: the army." is prose.
  const isHeadline = last === units.length - 1
  const isSigned =
    units[mark]?.text !== ':' && (mark === 0 || units[mark - 1]?.isQuote) && isName(units, speaker)
  if (!isSpeakerRun(units, speaker) || !(isSigned || (isHeadline && isSource(units, speaker)))) return []
  return [
    {
      rule: 'colon',
      speaker,
      more: null,
      clause: [mark, units.length - 1],
      right: null,
      left: mark,
      carrier: null,
      depth: 0,
    },
  ]
}

function before(units: readonly Unit[], mark: number): Speech[] {
  const speaker: Run = [0, mark - 1]
  if (!isSpeakerRun(units, speaker)) return []
  // "Rebel army: ministry says 43 dead": a topic, where another speaks behind the colon.
  const isTopic =
    !isMediaName(textOf(units, speaker)) &&
    units.some((_, i) => i > mark + 1 && sayingLemma(units, i) !== null)
  const isTold = !isTopic && isSource(units, speaker)
  if (!(isTold || (mark <= 3 && isName(units, speaker)))) return []
  return [
    {
      rule: isTold ? 'colon' : NAME_ALONE,
      speaker,
      more: null,
      clause: [0, mark],
      right: mark + 1,
      left: null,
      carrier: null,
      depth: 0,
    },
  ]
}

/** "43 dead: ministry", "43 dead – ministry", "Ministry: 43 dead", "Ruiz: 43 dead". */
export const colon: SpeechRule = {
  name: 'colon',
  cue: /[:–—―]/,
  find: (units) => {
    const first = units.findIndex(({ text }) => text === ':')
    const last = units.findLastIndex(({ text }) => text === ':' || /^[–—―]$/.test(text))
    if (last < 0) return []
    const trailing = last > units.length - LONGEST - 2 ? after(units, last) : []
    return trailing.length > 0 || first < 1 ? trailing : before(units, first)
  },
}
