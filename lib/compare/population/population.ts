import type { Claim } from '../../types'
import { APART, CLASS_OF, HELD_BY } from './class-words'

/** Whom a claim counts. */
export interface Population {
  /** ISO 3166 alpha-2 codes of the sides counted. */
  countries: string[]
  /** Armed groups, parties and other names, lower case. */
  groups: string[]
  /** A class of people ("children"), "people" where it is general, null where something else is counted. */
  kind: string | null
}

const CODE = /^[A-Z]{2}$/

function kindOf(word: string): string | undefined {
  const lower = word.toLowerCase()
  return CLASS_OF[lower] ?? (lower.endsWith('s') ? CLASS_OF[lower.slice(0, -1)] : undefined)
}

/** Depth of a class under "people": the deeper, the narrower. */
function depth(kind: string): number {
  const holder = HELD_BY[kind]
  return holder ? 1 + depth(holder) : 0
}

/** Whom a claim counts, from its `who` and the noun counted; the narrowest class named is kept. */
export function populationOf(claim: Pick<Claim, 'who' | 'countedLemma' | 'counted' | 'unit'>): Population {
  const countries = claim.who.filter((name) => CODE.test(name))
  const rest = claim.who.filter((name) => !CODE.test(name))
  const groups = rest.filter((name) => !kindOf(name)).map((name) => name.toLowerCase())
  const headed = claim.countedLemma === '' ? (claim.counted.split(' ').at(-1) ?? '') : claim.countedLemma
  const kinds = [...rest, headed].map(kindOf).filter((kind) => kind !== undefined)
  const narrowest = kinds.sort((a, b) => depth(b) - depth(a))[0]
  return { countries, groups, kind: narrowest ?? (claim.unit === 'people' ? 'people' : null) }
}

/** Whether one class holds another ("people" holds "children"); a class holds itself. */
export function holds(wide: string, narrow: string): boolean {
  if (wide === narrow) return true
  const holder = HELD_BY[narrow]
  return holder ? holds(wide, holder) : false
}

/** Whether no one can be of both classes. */
export function apart(a: string, b: string): boolean {
  return APART.some(([x, y]) => (holds(x, a) && holds(y, b)) || (holds(x, b) && holds(y, a)))
}
