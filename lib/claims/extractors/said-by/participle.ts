import { phraseTo } from './noun-phrase'
import { CLAUSAL, SAYING } from './said-words'
import { isParticiple } from './saying-verb'
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

function speechAt(units: readonly Unit[], at: number): Speech | null {
  const next = units[at + 1]
  const isClause = next?.lower === 'that' || next?.isQuote || next?.text === ':'
  const { lower = '', lemma = '' } = units[at] ?? {}
  if (!isClause && lower !== 'saying' && !(SAYING.has(lemma) && units[at - 1]?.text === ',')) return null
  const speaker = sentenceSubject(units, at)
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
  find: (units) =>
    units.flatMap((unit, at) => {
      if (!(SAYING.has(unit.lemma) || CLAUSAL.has(unit.lemma)) || !isParticiple(units, at) || at === 0)
        return []
      if (units[at - 1]?.pos === 'ADP' || units[at - 1]?.pos === 'SCONJ' || units[at - 1]?.pos === 'ADJ')
        return []
      const speech = speechAt(units, at)
      return speech ? [speech] : []
    }),
}
