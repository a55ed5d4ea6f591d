import type { Report, Site } from '../../types'
import { remembered } from '../memo'

/** Words that many publishers' names share, so that they name none. */
const PLAIN =
  /\b(?:the|news|newspaper|online|daily|sunday|weekend|international|world|sport|business|com|co|uk|org|net|app|live|digital|english|edition)\b/g

/** The word or words that name a publisher: "BBC News" and "BBC Sport" are "bbc"; "" where nothing is left. */
export const familyOf = remembered((site: Site): string =>
  site.name
    .toLowerCase()
    .replace(PLAIN, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)

/** Whether one publisher stands behind both reports, by domain or by name. */
export function sameFamily(a: Report, b: Report): boolean {
  if (a.outlet.domain !== '' && a.outlet.domain === b.outlet.domain) return true
  const family = familyOf(a.outlet)
  return family !== '' && family === familyOf(b.outlet)
}
