import type { Measure } from '../../types'
import { OBJECT_VERBS, STATE_WORDS, SUBJECT_VERBS } from '../extractors/measure/measure-words'

/** How a form of a verb can be used: "kill(s)", "killing", "killed"; a state ("dead") is no verb. */
export type FormKind = 'base' | 'ing' | 'past' | 'state'

/** A word that states a measure of those it is said of. */
export interface Form {
  measure: Measure
  kind: FormKind
  /** Whether the one hurt is the verb's object or its subject. */
  patient: 'object' | 'subject'
}

function formsOf(verbs: [Measure, string[]][], patient: Form['patient']): [string, Form][] {
  return verbs.flatMap(([measure, lines]) =>
    lines.flatMap((line) =>
      line.split(' ').map((form, i): [string, Form] => {
        const kind = i < 2 ? 'base' : i === 2 ? 'ing' : 'past'
        return [form, { measure, kind, patient }]
      }),
    ),
  )
}

const states = Object.entries(STATE_WORDS).map(([word, measure]): [string, Form] => [
  word,
  { measure, kind: 'state', patient: 'object' },
])

/** Every form that states a measure; "hurt" and "killed" are pasts before they are states. */
export const FORMS: ReadonlyMap<string, Form> = new Map([
  ...states,
  ...formsOf(SUBJECT_VERBS, 'subject'),
  ...formsOf(OBJECT_VERBS, 'object'),
  ['hurt', { measure: 'wounded', kind: 'past', patient: 'object' }],
  // "hung" is of pictures, "hanging" of lamps
  ['hanged', { measure: 'killed', kind: 'past', patient: 'object' }],
])

/** Auxiliaries by form: taggers mix them up with full verbs. */
export const BE = new Set(
  'be am is are was were been being get gets got getting remain remains remained go goes went gone'.split(
    ' ',
  ),
)
export const HAVE = new Set(['have', 'has', 'had', 'having'])
export const MODALS = new Set('will would shall should may might can could must'.split(' '))
/** Whether a word is an auxiliary, by its form. */
export const isHelper = (lower: string) => BE.has(lower) || HAVE.has(lower) || MODALS.has(lower)
/** Participles that report a state of their subject: "reported killed", "feared dead", "left injured". */
export const REPORTED = new Set(
  'reported believed feared confirmed said thought presumed found left known declared pronounced listed counted alleged suspected identified pictured shown seen described'.split(
    ' ',
  ),
)

/** The measure of two or more said together: killed or wounded; with missing or captured, losses. */
export function combine(measures: Measure[]): Measure {
  const set = new Set(measures)
  if (set.size === 1) return measures[0]!
  if (set.has('killed-or-wounded')) set.add('killed').add('wounded').delete('killed-or-wounded')
  if ([...set].every((one) => one === 'killed' || one === 'wounded')) return 'killed-or-wounded'
  const lost = [...set].every((one) => ['killed', 'wounded', 'missing', 'captured', 'losses'].includes(one))
  return lost && set.has('killed') ? 'losses' : 'other'
}
