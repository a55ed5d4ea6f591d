import { DISPLAY_ORDER } from '../lib/compare/compare-report'
import type { Measure, Relation, RelationKind, Scope, Status } from '../lib/types'

/** What a measure is called; "" where the noun counted says it. */
export const measureNames: Record<Measure, string> = {
  killed: 'killed',
  wounded: 'wounded',
  'killed-or-wounded': 'killed or wounded',
  losses: 'losses',
  missing: 'missing',
  captured: 'captured',
  displaced: 'displaced',
  arrested: 'arrested',
  deployed: 'deployed',
  other: '',
}

/** The fields of a reading, as the form for correcting them names them. */
export const fieldNames = {
  low: 'Number, from',
  high: 'Number, to',
  measure: 'Measure',
  counted: 'What is counted',
  who: 'Who (with commas)',
  where: 'Where (narrowest first)',
  saidBy: 'Said by (outermost first)',
  from: 'As of, from',
  to: 'As of, to',
  status: 'Status',
  scope: 'Scope',
} as const

/** Choices of the form that go without a word elsewhere. */
export const scopeChoices: Partial<Record<Scope, string>> = {
  event: 'this event',
  other: 'another event or matter',
}

export const statusNames: Record<Status, string> = {
  happened: '',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
}

export const scopeNames: Record<Scope, string> = {
  event: '',
  'running-total': 'running total',
  daily: 'in one day',
  part: 'a part of the whole',
  capacity: 'capacity',
  other: '',
}

/** What stands together under one heading: a relation, weak agreement apart, for it confirms nothing. */
export type GroupKind = RelationKind | 'compatible'

/** The group that a relation stands in. */
export function groupOf({ relation, strength }: Relation): GroupKind {
  return relation === 'agrees' && strength === 'weak' ? 'compatible' : relation
}

/** The groups in the order in which a reader needs them. */
export const GROUP_ORDER: readonly GroupKind[] = DISPLAY_ORDER.flatMap((kind) =>
  kind === 'agrees' ? ['agrees', 'compatible'] : [kind],
)

/** Heading and sign of each group of relations: told apart by words and shape, not by colour alone. */
export const relationNames: Record<GroupKind, { title: string; sign: string; note: string }> = {
  conflicts: { title: 'Conflict', sign: '≠', note: 'the same question, another number' },
  agrees: { title: 'Agree', sign: '=', note: 'the same question, and the numbers meet' },
  compatible: {
    title: 'Not contradicted',
    sign: '≈',
    note: 'both can be true, and neither confirms the other',
  },
  newer: { title: 'Newer', sign: '↑', note: 'a later count of a growing total' },
  older: { title: 'Older', sign: '↓', note: 'an earlier count of a growing total' },
  wider: { title: 'Wider', sign: '⊃', note: 'counts more than this figure does' },
  narrower: { title: 'Narrower', sign: '⊂', note: 'counts a part of what this figure does' },
  unclear: { title: 'Unclear', sign: '?', note: 'cannot be told apart or together' },
  different: { title: 'Alike, not comparable', sign: '∥', note: 'looks alike, measures something else' },
}
