import type { Article } from '../../types'
import { REGION_NOUNS } from './mention-words'
import type { Place } from './place'

/** A city from this size (some 650,000) is meant by its bare name, whatever else the article calls its region. */
const CITY_ANYWAY = 16

/** Mentions from the beginning among which the region's has to be. */
const EARLY = 3

/** Whether the name at an offset stands as a region's: "Kursk region", "region of Kursk". */
function isRegionAt(text: string, name: string, at: number): boolean {
  const [, after = ''] = /^ (\p{L}+)/u.exec(text.slice(at + name.length, at + name.length + 20)) ?? []
  const [, before = ''] = /(\p{L}+) of $/u.exec(text.slice(Math.max(0, at - 20), at)) ?? []
  return REGION_NOUNS.has(after) || REGION_NOUNS.has(before)
}

const read = new WeakMap<Pick<Article, 'text'>, Map<string, boolean>>()

/**
 * Whether a bare name that a city shares with its region means the region in an article: it brings the name in as the
 * region's ("the Russian region of Kursk", "Idlib province") and never calls it a city.
 */
export function meansRegion(name: string, city: Place, article: Pick<Article, 'text'>): boolean {
  const known = read.get(article) ?? new Map<string, boolean>()
  read.set(article, known)
  const means = known.get(name) ?? isBroughtInAsRegion(name, city, article)
  known.set(name, means)
  return means
}

function isBroughtInAsRegion(name: string, city: Place, { text }: Pick<Article, 'text'>): boolean {
  if (city.size >= CITY_ANYWAY || text.includes(`city of ${name}`) || text.includes(`${name} city`))
    return false
  let at = text.indexOf(name)
  for (let mention = 0; at >= 0 && mention < EARLY; mention++) {
    if (isRegionAt(text, name, at)) return true
    at = text.indexOf(name, at + name.length)
  }
  return false
}
