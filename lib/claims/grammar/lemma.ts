import type { Token } from '../../types'

/** Words for persons that name no more than that: one lemma, so that "12 people" and "12 others" are found together. */
const PERSONS = new Set(['people', 'persons', 'others', 'other', 'individuals', 'person'])

/** Plurals that lose more than their s. */
const ENDINGS: [RegExp, string][] = [
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(?<=[a-z](?:ch|sh|x|ss))es$/, ''],
  [/(?<=[a-z]us)es$/, ''],
  [/(?<=[a-z])men$/, 'man'],
  [/^children$/, 'child'],
  [/(?<=[a-z]{2}[^siu])s$/, ''],
]

/** The tagger leaves names as they are: "Norwegians", "Jobs" and "Deputies" of a headline in capitals. */
function singular(lower: string): string {
  const [ending, instead] = ENDINGS.find(([form]) => form.test(lower)) ?? []
  return ending ? lower.replace(ending, instead ?? '') : lower
}

/** The lemma a counted noun is filed under: lower case, singular, names of peoples too ("Norwegians": "norwegian"). */
export function lemmaOf(token: Token): string {
  if (PERSONS.has(token.lower)) return 'person'
  const lemma = token.lemma.toLowerCase()
  return token.pos === 'PROPN' && lemma === token.lower ? singular(lemma) : lemma
}
