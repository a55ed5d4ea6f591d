import { UN_AGENCIES } from './named.data'
import { plain } from './phrase'

const UN = /(?<![\p{L}])(?:UN|U\.N\.|United Nations)(?![\p{L}])/u
const AGENCIES = UN_AGENCIES.map(([body, acronym, words]) => ({
  body,
  acronym: new RegExp(`(?<![\\p{L}])(?:${acronym})(?![\\p{L}])`, 'u'),
  words: new RegExp(`\\b(?:${words})\\b`),
}))
const WORLD_BODIES: readonly (readonly [RegExp, string])[] = [
  [/World Health Organi[sz]ation/, 'UN:who'],
  [/World Food Program/, 'UN:wfp'],
  [/International Organi[sz]ation for Migration/, 'UN:iom'],
  [/International Atomic Energy Agency/, 'UN:iaea'],
]

/** The office of the United Nations that a phrase names, by letters or by its task; "UN:un-agency" where only the UN is told. */
export function unBody(phrase: string): string | null {
  const lettered = AGENCIES.find(({ acronym }) => acronym.test(phrase))
  if (lettered) return lettered.body
  const world = WORLD_BODIES.find(([name]) => name.test(phrase))
  if (world) return world[1]
  if (!UN.test(phrase)) return null
  const words = plain(phrase)
  return AGENCIES.find((agency) => agency.words.test(words))?.body ?? 'UN:un-agency'
}
