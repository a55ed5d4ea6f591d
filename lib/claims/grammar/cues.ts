import type { Measure, Token } from '../../types'
import { BE, FORMS, HAVE, MODALS, REPORTED, combine, type Form } from './forms'
import { phraseCue } from './phrase-cues'

/** A verb or state of harm in a sentence, with its auxiliaries. */
export interface Cue {
  /** First token of the verb group ("had been" killed). */
  start: number
  /** The verb itself, and its last token ("killed or wounded", "shot dead"). */
  verb: number
  end: number
  measure: Measure
  kind: Form['kind']
  patient: Form['patient']
  passive: boolean
  /** "reported killed", "feared dead": passive unless an object follows. */
  reported: boolean
  /** Has an auxiliary or "to" of its own. */
  finite: boolean
  negated: boolean
}

const JOINS = new Set(['or', 'and', '/', ',', 'and/or'])

/** Reads "killed, wounded or captured" as one: index of its last verb and all measures. */
function joined(tokens: Token[], at: number, form: Form): { end: number; measure: Measure } {
  const measures = [form.measure]
  let end = at
  for (let i = at + 1; i < tokens.length && JOINS.has(tokens[i]!.lower);) {
    let next = i + 1
    if (tokens[i]!.lower === 'and' && tokens[next]?.text === '/') next += 2
    else if (tokens[i]!.text === ',' && JOINS.has(tokens[next]?.lower ?? '')) next++
    const other = FORMS.get(tokens[next]?.lower ?? '')
    const sameKind =
      other &&
      (other.kind === form.kind ||
        (other.kind !== 'base' && other.kind !== 'ing' && form.kind !== 'base' && form.kind !== 'ing'))
    if (!sameKind || other.patient !== form.patient) break
    measures.push(other.measure)
    end = next
    i = next + 1
  }
  return { end, measure: combine(measures) }
}

/** "were stabbed and" killed: the auxiliary of the verb before serves both. */
function isParticipleAfterBe(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.pos === 'VERB' &&
    /(?:ed|en|ot|ung|ound|un)$/.test(token.lower) &&
    BE.has(tokens[at - 1]?.lower ?? '')
  )
}

/** "were forced to flee": it was done. */
const FORCED = new Set(['forced', 'compelled', 'obliged', 'made'])

/** Walks back over the auxiliaries and adverbs of a verb. */
function group(tokens: Token[], verb: number, kind: Form['kind']) {
  let start = verb
  let passive = false
  let finite = false
  let negated = false
  let reported = false
  /** "was reported to have killed": active, whatever "was" comes before. */
  let active = false
  for (let i = verb - 1; i >= 0 && i > verb - 10; i--) {
    const { lower, pos } = tokens[i]!
    if (BE.has(lower)) {
      passive ||= !active && (kind === 'past' || kind === 'state')
      finite = true
    } else if (HAVE.has(lower) || MODALS.has(lower)) {
      active ||= !passive && !reported && tokens[i - 1]?.lower === 'to'
      finite = true
    } else if (REPORTED.has(lower) && kind !== 'base') reported = true
    else if (JOINS.has(lower) && isParticipleAfterBe(tokens, i - 1)) {
      passive = true
      start = i - 2
      break
    } else if (FORCED.has(lower) && tokens[i + 1]?.lower === 'to' && BE.has(tokens[i - 1]?.lower ?? ''))
      finite = true
    else if (lower === 'to' && (kind === 'base' || finite)) finite = true
    else if (lower === 'not' || lower === "n't" || lower === 'n’t' || lower === 'never') negated = true
    else if (lower === 'as' && tokens[i - 1]?.pos === 'VERB') continue
    else if (lower === 'more' || lower === 'fewer') break
    else if (pos !== 'ADV' && !lower.endsWith('edly')) break
    start = i
  }
  return { start, passive, reported, finite, negated }
}

/** Every verb or state of harm in a sentence, in order. */
export function findCues(tokens: Token[]): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < tokens.length; i++) {
    const special = phraseCue(tokens, i)
    const form = special?.form ?? FORMS.get(tokens[i]!.lower)
    if (!form) continue
    const { end, measure } = special ? { end: special.end, measure: form.measure } : joined(tokens, i, form)
    const before = tokens[i - 1]
    const named = before?.pos === 'DET' && form.kind !== 'base' && before.lower !== 'all'
    if (!named) {
      const { start, passive, reported, finite, negated } = group(tokens, i, form.kind)
      const { kind, patient } = form
      cues.push({ start, verb: i, end, measure, kind, patient, passive, reported, finite, negated })
    }
    i = end
  }
  return cues
}
