import type { RelationKind } from '../../types'
import type { PhraseKey } from '../phrases'

/** What a reason names besides the two sides; asked for when the reason is told. */
export type Values = () => Record<string, string>

/** A relation with its reason, not yet put into words. */
export interface Verdict {
  relation: RelationKind
  strength: 'strong' | 'weak'
  why: PhraseKey
  values?: Values
}

/** A strong verdict. */
export function strongly(relation: RelationKind, key: PhraseKey, values?: Values): Verdict {
  return { relation, strength: 'strong', why: key, values }
}

/** A weak verdict. */
export function weakly(relation: RelationKind, key: PhraseKey, values?: Values): Verdict {
  return { relation, strength: 'weak', why: key, values }
}

/** The same verdict, weak where a reason to doubt it holds. */
export function weakenedIf(doubt: boolean, verdict: Verdict): Verdict {
  return doubt ? { ...verdict, strength: 'weak' } : verdict
}
