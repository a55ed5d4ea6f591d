import { kindOf } from '../../bodies/kind'
import { isMediaName } from '../../bodies/media'
import { phraseFrom } from './noun-phrase'
import { SAYING_VERB } from './cue'
import { BESIDE, NO_SOURCE } from './said-words'
import { reports, textOf } from './reports'
import { gerundEnd, objectBefore, quotedName } from './relative'
import { skipOccasion } from './skip'
import type { Run, Speech, SpeechRule } from './speech'
import { subjectBefore } from './subject'
import type { Unit } from './units'
import { sayingLemma } from './verb-like'

/** Verbs whose object is who hears it: ", told reporters" has its subject before it. */
const NEVER_INVERTED = new Set(['tell', 'inform', 'accuse', 'brief', 'assure', 'urge'])

const HEARD = new Set(['tell', 'inform', 'ask', 'warn', 'brief', 'accuse'])

function isPassive(units: readonly Unit[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at--) {
    const unit = units[at]
    if (unit?.pos === 'ADV' || unit?.lower === 'not') continue
    return (
      /^(?:is|are|was|were|be|been|being|’s|'s)$/.test(unit?.lower ?? '') &&
      unit?.pos === 'AUX' &&
      !units[verb]?.lower.endsWith('ing')
    )
  }
  return false
}

/** "has not confirmed the 40 deaths": nothing is said. */
const isDenied = (units: readonly Unit[], verb: number) =>
  units
    .slice(Math.max(0, verb - 3), verb)
    .some(({ lower, lemma }) => /^(?:not|n[’']t|never)$/.test(lower) || lemma === 'not')

/** "adding", "citing" without a helper: their subject stands elsewhere. */
export function isParticiple(units: readonly Unit[], verb: number): boolean {
  if (!units[verb]?.lower.endsWith('ing')) return false
  const before = units
    .slice(Math.max(0, verb - 3), verb)
    .findLast(({ pos }) => pos !== 'ADV' && pos !== 'PART')
  return before?.pos !== 'AUX'
}

/** @param isLast whether the sentence ends with the speaker's clause, so that all before it was said, verb or none */
function hasClauseBefore(units: readonly Unit[], from: number, isLast: boolean): boolean {
  const before = units[from - 1]
  if (!before) return false
  if (before.isQuote) return true
  const isBreak =
    before.text === ',' ||
    before.text === '-' ||
    before.text === '—' ||
    before.text === '–' ||
    before.text === '--'
  if (!isBreak) return false
  return (
    (isLast && from > 3) ||
    units[from - 2]?.isQuote === true ||
    units.slice(0, from - 1).some(({ pos, isQuote }) => pos === 'VERB' || pos === 'AUX' || isQuote)
  )
}

/** "43 had died, a lawmaker said after a briefing": what follows the verb tells when or why it was said, and what was said stands before. */
function isAfterthought(units: readonly Unit[], from: number, at: number): boolean {
  if (
    units[from - 1]?.text !== ',' ||
    !/^(?:after|before|during|following|when|while|as)$/.test(units[at]?.lower ?? '')
  )
    return false
  const isTold = units.slice(1, from - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return (
    isTold && !BESIDE.has(units[0]?.lower ?? '') && !units.slice(at).some(({ lower }) => lower === 'that')
  )
}

/** "… , said the ministry": the subject follows, and no verb follows it. */
function invertedSubject(units: readonly Unit[], verb: number): Run | null {
  const before = units[verb - 1]
  if (!before || !(before.isQuote || /^[,?!—–-]+$/.test(before.text))) return null
  // "The minister, Ana Ruiz, announced 43": an apposition is nothing said.
  const isSomething = units
    .slice(0, verb)
    .some(({ pos, isQuote }) => isQuote || /^(?:VERB|AUX|NUM)$/.test(pos))
  if (!isSomething) return null
  const run = skipOccasion(units, verb + 1) > verb + 1 ? null : phraseFrom(units, verb + 1)
  if (!run) return null
  if (run[0] === run[1] && NO_SOURCE.has(units[run[0]]?.lower ?? '')) return null
  const end = run[1] + 1
  const next = units[end]
  const isClosed =
    !next ||
    next.isQuote ||
    /^(?:[.?!,;:)—–]|--|who|in|at|on|of|for|as|after|when|while)$/.test(next.lower) ||
    skipOccasion(units, end) > end
  return isClosed ? run : null
}

/** "pointed out that", "called for 40 …". */
const afterParticle = (units: readonly Unit[], at: number) =>
  units[at]?.lower === 'out' || units[at]?.lower === 'back' ? at + 1 : at

/** ", now 47": the last unit of an age; 0 where none stands. */
function ageAt(units: readonly Unit[], from: number): number {
  const number = units[from]?.lower === 'now' ? from + 1 : from
  const next = units[number + 1]
  return /^\d\d$/.test(units[number]?.text ?? '') && (!next || /^[,.]$/.test(next.text)) ? number : 0
}

function apposedAfter(units: readonly Unit[], last: number): Run | null {
  if (units[last + 1]?.text !== ',') return null
  const aged = ageAt(units, last + 2)
  if (aged > 0) return apposedAfter(units, aged) ?? [last + 2, aged]
  const relative = units[last + 2]?.lower
  if (relative === 'who' || relative === 'which') {
    const close = units.findIndex(({ text, isQuote }, i) => i > last + 2 && (text === ',' || isQuote))
    return [last + 2, (close < 0 ? units.length : close) - 1]
  }
  const run = phraseFrom(units, last + 2)
  return run && units[run[1] + 1]?.pos !== 'VERB' && units[run[1] + 1]?.pos !== 'AUX' ? run : null
}

/** "told CNN", "told local radio", "told a newspaper"; not "told reporters". */
const isOutlet = (words: string): boolean =>
  isMediaName(words) ||
  (kindOf(words) === 'media' && !/\b(?:reporters?|journalists?|correspondents?)\b/i.test(words))

function nextQuote(units: readonly Unit[], from: number): number | null {
  for (let i = from; i < units.length && i < from + 12; i++) if (units[i]?.isQuote) return i
  return null
}

/** Where what was said goes on after the clause that ends before `at`: null where none of it follows. */
function rightFrom(units: readonly Unit[], at: number, hasLeft: boolean): number | null {
  const next = units[at]
  if (!next || /^[.?!]$/.test(next.text)) return null
  if (next.lower === 'that' || next.isQuote || next.text === ':') return at
  if (next.text !== ',' && next.text !== '—' && next.text !== '–') return hasLeft ? nextQuote(units, at) : at
  if (units[at + 1]?.isQuote) return at + 1
  // "…, said Ruiz, whose unit lost 43 men": told of the speaker, not by him.
  if (/^(?:who|whose|which|where)$/.test(units[at + 1]?.lower ?? '')) return null
  if (hasLeft) return at + 1
  const that = units.findIndex(({ lower }, i) => i > at && lower === 'that' && units[i - 1]?.text === ',')
  return that > 0 ? that : null
}

function carrierIn(units: readonly Unit[], from: number, to: number): Run | null {
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (unit?.pos !== 'PROPN' && unit?.pos !== 'DET') continue
    const run = phraseFrom(units, at)
    if (run && run[1] < to && isMediaName(textOf(units, run))) return run
  }
  return null
}

function speechAt(units: readonly Unit[], verb: number): Speech | null {
  const lemma = sayingLemma(units, verb) ?? ''
  if (isPassive(units, verb) || isDenied(units, verb)) return null
  const inverted = NEVER_INVERTED.has(lemma) ? null : invertedSubject(units, verb)
  // "The agency, UNICEF, said 43 children …": what is counted is no speaker.
  const isCounted = inverted && units[inverted[0]]?.pos === 'NUM' && subjectBefore(units, verb) !== null
  if (inverted && !isCounted) {
    if (!reports(units, verb, inverted, verb, true)) return null
    const more = apposedAfter(units, inverted[1])
    const end = more ? more[1] + 1 : inverted[1] + 1
    const at = skipOccasion(units, end)
    return {
      rule: 'saying-verb',
      speaker: inverted,
      more,
      clause: [verb, at - 1],
      right: rightFrom(units, at, true),
      left: verb,
      carrier: carrierIn(units, end, at),
      depth: 0,
    }
  }
  const subject = subjectBefore(units, verb)
  if (!subject) return null
  const hearer = HEARD.has(lemma) ? phraseFrom(units, verb + 1) : null
  const at = skipOccasion(units, afterParticle(units, hearer ? hearer[1] + 1 : verb + 1))
  const next = units[at]
  const isMiddle = units[subject.from - 1]?.text === ',' && next?.text === ','
  const isTrailing =
    !next ||
    /^[.?!,;)—–]$/.test(next.text) ||
    isAfterthought(units, subject.from, at) ||
    units[subject.from - 1]?.isQuote === true ||
    units[subject.from - 2]?.isQuote === true
  const hasLeft =
    isTrailing &&
    next?.lower !== 'that' &&
    (isMiddle || hasClauseBefore(units, subject.from, !next || /^[.?!]$/.test(next.text)))
  if (!reports(units, verb, subject.run, at, hasLeft)) return null
  const named = quotedName(units, subject.from, lemma, at)
  if (named) return { ...named, speaker: subject.run, more: subject.more }
  const split = objectBefore(units, subject.run, verb)
  if (split) return { ...split, more: subject.more }
  const isMedia = hearer !== null && isOutlet(textOf(units, hearer))
  const ceiling = gerundEnd(units, verb)
  return {
    ...(ceiling ? { ceiling } : {}),
    rule: 'saying-verb',
    speaker: subject.run,
    more: subject.more,
    clause: [subject.from, Math.max(at - 1, verb)],
    right: rightFrom(units, at, hasLeft),
    left: hasLeft || subject.from === 0 || units[subject.from - 1]?.isQuote ? subject.from : null,
    carrier: isMedia ? hearer : carrierIn(units, verb + 1, at),
    depth: 0,
  }
}

/** "X said (that) …", "…, X said", "…, said X", "X told Y that …", "X has documented 40 …". */
export const sayingVerb: SpeechRule = {
  name: 'saying-verb',
  cue: SAYING_VERB,
  find: (units) =>
    units.flatMap((_, at) => {
      if (sayingLemma(units, at) === null) return []
      if (isParticiple(units, at) || units[at - 1]?.lower === 'to') return []
      const speech = speechAt(units, at)
      return speech ? [speech] : []
    }),
}
