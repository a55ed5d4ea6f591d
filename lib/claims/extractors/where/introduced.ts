import type { Article } from '../../../types'
import { choose } from '../../places/choose'
import { placesNamed } from '../../places/gazetteer'
import { bodyOf } from '../../bodies/body-of'
import { CALENDAR, CITY_NOUNS, LOCAL_NOUNS } from '../../places/mention-words'
import type { Place } from '../../places/place'
import { sideNamed } from '../../sides/names'
import { isForeign } from './only-country'

const KIND = `(?:${[...LOCAL_NOUNS, ...CITY_NOUNS, 'town', 'slum', 'community'].join('|')})`
const WORD = "(?:(?:[aA]l|[eE]l|[aA]sh?|[aA]n)-)?\\p{Lu}[\\p{L}’'-]{2,24}"
const NAME = `(${WORD}(?: ${WORD}){0,2})`
const HOLDER = `(?:,? (?:in|on|inside) (?:the )?([^.;\\n]{3,60}))`

/** "the village of Ablah in Homs"; "Ablah, a hill village in Homs"; "Ablah County"; "in Ablah, in Homs province". */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\b${KIND} of ${NAME}${HOLDER}?`, 'gu'),
  new RegExp(`(?<![\\p{L}] )${NAME}, (?:an?|the) (?:\\p{Ll}[\\p{L}-]* ){0,3}${KIND}\\b${HOLDER}?`, 'gu'),
  new RegExp(
    `(?<!\\p{L})(?!(?:In|At|The|From|And|But|Near) )(${WORD}(?: ${WORD})? (?:County|Parish|Township))\\b${HOLDER}?`,
    'gu',
  ),
  new RegExp(`\\b(?:[Ii]n|at|[Nn]ear|outside) ${NAME}${HOLDER.replace(',?', ',')}`, 'gu'),
]

/** "in Ablah.", "near Ablah on Friday": somewhere, where the name stands again and is no person's or body's. */
const BARE = new RegExp(
  `\\b(?:[Ii]n|[Nn]ear|outside) (${WORD})(?=[,.;]| (?:on|in|was|were|and|had|has|when|after|last|since|by)\\b)`,
  'gu',
)
const NO_PLACE =
  /^(?:Parliament|Congress|Senate|Ramadan|Christmas|Easter|Eid|Islam|Arabic|English|French|Spanish|Latin|Facebook|Twitter|Telegram|Instagram|YouTube|TikTok|WhatsApp|Bitcoin|God|Heaven|Earth|Space|Court|Chambers|Fact|Covid|Spring|Summer|Autumn|Winter)$/

/** Names that stand behind another capitalised word, or speak, are people's. */
export function isPersons(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = /(\p{Lu}\p{L}*) $/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? ''
    if (before && !/^(?:In|At|Near|From|To|The|But|And|When|After|Of|For|On|Al|El)$/.test(before)) return true
    if (SPEAKS.test(text.slice(at + name.length, at + name.length + 16))) return true
  }
  return false
}
const SPEAKS = /^(?: (?:said|says|told|added)\b|[’']s (?:party|team|lawyer|government))/

function isOfPlace(name: string, text: string): boolean {
  if (NO_PLACE.test(name) || CALENDAR.has(name.toLowerCase()) || bodyOf(name) || sideNamed(name)) return false
  return text.indexOf(name) !== text.lastIndexOf(name) && !isPersons(name, text)
}

/** More names than an article brings in: a list of places. */
const MOST = 40
const PROPER = /\p{Lu}[\p{L}’'-]+(?: (?:of |and |the )?\p{Lu}[\p{L}’'-]+){0,3}/gu

/** The region or country that words name first, the longest name that is one, in a country that the article names. */
function holderIn(words: string, article: Pick<Article, 'text'>): Place | null {
  for (const [run] of words.matchAll(PROPER)) {
    const parts = run.replace(/[’']s$/, '').split(' ')
    for (let to = parts.length; to > 0; to--) {
      const place = choose(placesNamed(parts.slice(0, to).join(' ')), null, article)
      if (place && !isForeign(place, article)) return place
    }
  }
  return null
}

const read = new WeakMap<Pick<Article, 'text'>, Map<string, Place | null>>()

/** Places that no list knows and the article tells to be ones, with what it says they lie in: known by their names from then on. */
export function introducedIn(article: Pick<Article, 'text'>): ReadonlyMap<string, Place | null> {
  const known = read.get(article)
  if (known) return known
  const found = new Map<string, Place | null>()
  for (const form of FORMS)
    for (const [, name = '', words = ''] of article.text.matchAll(form)) {
      if (found.size >= MOST) break
      if (placesNamed(name).length) continue
      found.set(name, found.get(name) ?? holderIn(words, article))
    }
  for (const [, name = ''] of article.text.matchAll(BARE))
    if (found.size < MOST && !found.has(name) && !placesNamed(name).length && isOfPlace(name, article.text))
      found.set(name, null)
  read.set(article, found)
  return found
}
