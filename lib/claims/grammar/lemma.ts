import type { Token } from '../../types'

/** Words for persons that name no more than that: one lemma, so that "12 people" and "12 others" are found together. */
const PERSONS = new Set(['people', 'persons', 'others', 'other', 'individuals', 'person'])

/** The lemma a counted noun is filed under: lower case, singular, names of peoples too ("Norwegians": "norwegian"). */
export function lemmaOf(token: Token): string {
  if (PERSONS.has(token.lower)) return 'person'
  const lemma = token.lemma.toLowerCase()
  const isPlural = token.pos === 'PROPN' && lemma === token.lower && /[a-z]{3}[^siu]s$/.test(lemma)
  return isPlural ? lemma.slice(0, -1) : lemma
}
