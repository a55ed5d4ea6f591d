import type { Measure } from '../types'
import { remembered } from './memo'
import type { Side } from './side'
import { heaviest, type Profile } from './story/profile'

/** Measures that hold one another, or are taken for one another, share a family. */
const FAMILY: Record<Measure, string> = {
  killed: 'toll',
  wounded: 'toll',
  'killed-or-wounded': 'toll',
  losses: 'toll',
  missing: 'toll',
  captured: 'toll',
  displaced: 'displaced',
  arrested: 'arrested',
  deployed: 'deployed',
  other: 'other',
}

const FAMILIES = [...new Set(Object.values(FAMILY))].filter((family) => family !== 'other')

/** How many of a text's heaviest rare words are terms: enough for two texts on one story to share one. */
const STORY_WORDS = { lead: 8, quote: 5 }

/** The measure family of a claim, or the noun it counts; a typed figure that names no measure may be of any. */
export function familiesOf({ claim, typed, sign, dimension }: Side): string[] {
  if (sign) return ['toll']
  if (claim.measure !== 'other') return [FAMILY[claim.measure]]
  const general = `other:${claim.countedLemma || dimension}`
  return typed ? [...FAMILIES, general] : [general]
}

/** The sides counted. Events of one side are many: they are sought apart from that side's totals. */
export function namesOf({ population }: Side): string[] {
  return population.groups.length === 0
    ? population.countries
    : [...population.countries, ...population.groups]
}

/** Whether a claim is sought among events, among all that is no single event, or among both. */
export function reachOf({ scope, typed }: Side): { events: boolean; totals: boolean } {
  return { events: typed || scope === 'event', totals: typed || scope !== 'event' }
}

/** The places below the country; a bare country only for what is no single event. */
export function placesOf({ places, scope, typed }: Side): string[] {
  const [narrowest] = places
  if (narrowest === undefined) return []
  const below = [...new Set(places)].slice(0, -1)
  const named = below.length > 0 ? below : typed || scope !== 'event' ? [narrowest] : []
  return named.map((place) => place.toLowerCase())
}

/** Ids of the heaviest rare words of an article's headline and lead. */
export const leadWordsOf = remembered((story: Profile) => heaviest(story, STORY_WORDS.lead))

/** Ids of the heaviest rare words of a sentence. */
const sentenceWordsOf = remembered((sentence: Profile) => heaviest(sentence, STORY_WORDS.quote))

/** Ids of the words by which a claim is found: of its article's lead, then what its sentence adds. */
export const wordsOf = remembered(({ story, sentence }: Side): number[] => {
  const lead = leadWordsOf(story)
  return [...lead, ...sentenceWordsOf(sentence).filter((stem) => !lead.includes(stem))]
})
