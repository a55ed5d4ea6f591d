import { PLAN } from './cue'
import { phraseTo } from './noun-phrase'
import { PLANS } from './said-words'
import type { Speech, SpeechRule } from './speech'
import type { Unit } from './units'

function speechAt(units: readonly Unit[], thing: number): Speech | null {
  let at = thing - 1
  while (at > 0 && at > thing - 4 && (units[at]?.pos === 'ADJ' || units[at]?.pos === 'NOUN')) at--
  const speaker = /^[’']s?$/.test(units[at]?.text ?? '') ? phraseTo(units, at - 1) : null
  if (!speaker) return null
  const next = units[thing + 1]
  const isUnder = units[speaker[0] - 1]?.lower === 'under' && next?.text === ','
  const isSubject = next?.lower === 'would' || next?.lower === 'will'
  if (!isUnder && !isSubject) return null
  return {
    rule: 'plan',
    speaker,
    more: null,
    clause: [speaker[0], thing],
    right: thing + 1,
    left: null,
    carrier: null,
    depth: 0,
  }
}

/** "The minister's plan would cut 43 posts", "Under the minister's plan, 43 posts would go". */
export const plan: SpeechRule = {
  name: 'plan',
  cue: PLAN,
  find: (units) =>
    units.flatMap((unit, at) => {
      const speech = unit.pos === 'NOUN' && PLANS.has(unit.lemma) ? speechAt(units, at) : null
      return speech ? [speech] : []
    }),
}
