import type { Measure, Reported } from '../types'
import { dimensionOf } from './number/dimension'
import { anchorOf } from './number/interval'
import { SIGNS_OF_DEATH } from './population/class-words'
import { type Side, sideOf } from './side'
import { isUsual, sentenceProfile, storyOf } from './story/profile'
import type { Profile } from './story/profile'

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

/** How many of a text's heaviest rare words are keys: enough for two texts on one story to share one. */
const STORY_WORDS = { lead: 8, quote: 5 }

/** Smaller numbers are too common to be keys. */
const KEY_NUMBER = { withStory: 2, withWho: 10, alone: 1000 }

/**
 * Keys under which a claim is found again: measure family (or noun counted) with who, with place, with the heaviest
 * words of its story; its number with who and story. Two claims worth showing together share at least one; a key
 * that many claims share is never the only one of a pair worth showing, but for totals of one side.
 */
export function keysOf(reported: Reported): string[] {
  const side = sideOf(reported)
  const words = storyWords(side)
  const keys = familiesOf(side).flatMap((family) => [
    ...whoKeys(side, family),
    ...placeKeys(side, family),
    ...words.map((stem) => `${family}#${stem}`),
  ])
  return [...new Set([...keys, ...numberKeys(side, words)])]
}

function familiesOf({ claim, typed }: Side): string[] {
  if (SIGNS_OF_DEATH.has(claim.countedLemma)) return ['toll']
  if (claim.measure !== 'other') return [FAMILY[claim.measure]]
  const general = `other:${claim.countedLemma || dimensionOf(claim.unit)}`
  return typed ? [...FAMILIES, general] : [general]
}

function heaviest(profile: Profile, count: number): string[] {
  const rare = [...profile.weights].filter(([stem]) => !isUsual(stem))
  return rare
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([stem]) => stem)
}

const LEAD_WORDS = new WeakMap<Profile, string[]>()

function storyWords({ report, claim }: Side): string[] {
  const story = storyOf(report)
  const lead = LEAD_WORDS.get(story) ?? heaviest(story, STORY_WORDS.lead)
  LEAD_WORDS.set(story, lead)
  return [...new Set([...lead, ...heaviest(sentenceProfile(claim.quote), STORY_WORDS.quote)])]
}

/** Events of one side are many; their key is apart from that of the side's totals. */
function whoKeys({ population, scope, typed }: Side, family: string): string[] {
  const names = [...population.countries, ...population.groups]
  return names.flatMap((name) => {
    if (typed) return [`${family}|${name}`, `${family}|${name}|event`]
    return [scope === 'event' ? `${family}|${name}|event` : `${family}|${name}`]
  })
}

/** The narrowest place; a bare country only for what is no single event. */
function placeKeys({ places, scope, typed }: Side, family: string): string[] {
  const [narrowest] = places
  if (narrowest === undefined) return []
  const below = [...new Set(places)].slice(0, -1)
  const named = below.length > 0 ? below : typed || scope !== 'event' ? [narrowest] : []
  return named.map((place) => `${family}@${place.toLowerCase()}`)
}

function numberKeys({ value, population, claim }: Side, words: string[]): string[] {
  if (!value) return []
  const number = anchorOf(value)
  if (number < KEY_NUMBER.withStory) return []
  const names = number < KEY_NUMBER.withWho ? [] : [...population.countries, ...population.groups]
  const who = names.map((name) => `=${number}|${name}`)
  const story = words.map((stem) => `=${number}#${stem}`)
  const alone = number >= KEY_NUMBER.alone ? [`=${number}:${dimensionOf(claim.unit)}`] : []
  return [...who, ...story, ...alone]
}
