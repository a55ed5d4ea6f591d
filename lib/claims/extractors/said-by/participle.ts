import { phraseTo } from './noun-phrase'
import { CLAUSAL, COUNTING, SAYING } from './said-words'
import { isParticiple, sayingVerb } from './saying-verb'
import { skipHelpers } from './skip'
import type { Run, Speech, SpeechRule } from './speech'
import type { Unit } from './units'

/** The subject of the sentence: the phrase before its first verb. */
function sentenceSubject(units: readonly Unit[], before: number): Run | null {
  for (let at = 1; at < before; at++) {
    const unit = units[at]
    if (unit?.pos !== 'VERB' && unit?.pos !== 'AUX') continue
    const end = skipHelpers(units, at - 1)
    const run = units[end] ? phraseTo(units, end) : null
    if (run) return unit.pos === 'AUX' && units[run[0]]?.lower === 'it' ? null : run
  }
  return null
}

/** Who speaks: whoever spoke before in the sentence; the phrase right before ("with the mayor saying"); else the sentence's subject. */
function speakerOf(units: readonly Unit[], at: number): Run | null {
  const before = units[at - 1]
  if (before && before.text !== ',' && !before.isQuote && before.pos !== 'CCONJ') {
    const beside = phraseTo(units, at - 1)
    if (beside) return beside
  }
  const spoken = sayingVerb.find(units).findLast(({ clause }) => clause[1] < at)
  return spoken?.speaker ?? sentenceSubject(units, at)
}

function speechAt(units: readonly Unit[], at: number): Speech | null {
  const next = units[at + 1]
  const isClause =
    next?.lower === 'that' ||
    next?.isQuote ||
    next?.text === ':' ||
    (next?.text === ',' && units[at + 2]?.isQuote)
  const { lower = '', lemma = '' } = units[at] ?? {}
  if (
    !isClause &&
    lower !== 'saying' &&
    lower !== 'showing' &&
    !(SAYING.has(lemma) && units[at - 1]?.text === ',')
  )
    return null
  const speaker = speakerOf(units, at)
  if (!speaker || !next) return null
  return {
    rule: 'participle',
    speaker,
    more: null,
    clause: [at, at],
    right: at + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}

/** "…, adding that 12 were missing", "He left, saying 40 had died": the subject of the sentence says it. */
export const participle: SpeechRule = {
  name: 'participle',
  cue: /ing\b/i,
  find: (units) =>
    units.flatMap((unit, at) => {
      if (
        !(SAYING.has(unit.lemma) || CLAUSAL.has(unit.lemma) || COUNTING.has(unit.lemma)) ||
        !isParticiple(units, at) ||
        at === 0
      )
        return []
      if (/^(?:ADP|SCONJ|ADJ)$/.test(units[at - 1]?.pos ?? '') || units[at - 1]?.lower === 'this') return []
      const speech = speechAt(units, at)
      return speech ? [speech] : []
    }),
}
