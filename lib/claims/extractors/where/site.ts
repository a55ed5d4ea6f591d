import type { Article, Sentence, Token } from '../../../types'
import { choose } from '../../places/choose'
import { COMPASS, LOCAL_NOUNS } from '../../places/mention-words'
import { mentionsIn, type Mention } from '../../places/mentions'
import { chainOf, isIn, type Place } from '../../places/place'
import { sidesIn } from '../../sides/mentions'
import { countryOf } from '../../places/gazetteer'
import { isForeign, onlyCountry } from './only-country'
import { roleOf, type Role } from './role'
import { definitesIn } from './definite'
import { introducedIn } from './introduced'
import { unknownsIn } from './unknown'
import { SAYING } from './where-words'

/** A place in a sentence: what it is, and what it is to what happens. */
export interface Site {
  first: number
  last: number
  /** Narrowest first. */
  chain: string[]
  /** ISO 3166 alpha-2 code; "" for none. */
  country: string
  role: Role
  /** Worked out: "the capital". */
  inferred: boolean
}

interface Named {
  first: number
  last: number
  candidates: Place[]
  /** A name that the gazetteer lacks, as written. */
  unknown: string
  inferred?: true
  role?: Role
  /** Told to be a place by the word for its kind. */
  isKind?: boolean
}

/** Whether one place is told as holding the one before it: "Homs, Syria", "Ablah in Homs". */
function isHeldNext(tokens: Token[], named: Named, next: Named | undefined): next is Named {
  if (!next) return false
  const between = tokens.slice(named.last + 1, next.first).filter(({ text }) => text !== ',')
  return (
    between.length <= 5 &&
    between.every(({ lower }) => HOLDING.has(lower) || COMPASS.has(lower) || LOCAL_NOUNS.has(lower))
  )
}
const HOLDING = new Set(
  'in of the within inside region province district state area part near city town border'.split(' '),
)

/** "Ukraine's Kharkiv region": the one before holds it; not "Turkey's strikes in Idlib". */
function isHeldBefore(tokens: Token[], named: Named, before: Named | undefined): before is Named {
  if (!before) return false
  const between = tokens.slice(before.last + 1, named.first)
  const [mark] = between
  return (
    (mark?.text === "'s" || mark?.text === '’s') &&
    between.slice(1).every(({ pos, lower }) => !/^(?:VERB|PUNCT|ADP)$/.test(pos) || lower === 'of') &&
    between.length <= 6
  )
}

/** "northern Gaza Strip", "northwestern Syria" (told as "north-west", "north west" or "northwest" as well). */
function partOf(tokens: Token[], { first }: Named, place: Place): string | null {
  const { lower = '' } = tokens[first - 1] ?? {}
  if (place.kind === 'city' || !COMPASS.has(lower)) return null
  const isJoined = tokens[first - 2]?.text === '-'
  const before = tokens[first - (isJoined ? 3 : 2)]?.lower ?? ''
  const half = /^(?:north|south)$/.test(before) && /^(?:east|west)/.test(lower) ? before : ''
  const part = `${half}${lower}`.replace('-', '')
  return `${/(?:north|south|east|west)$/.test(part) ? `${part}ern` : part} ${place.name}`
}

function localName(tokens: Token[], { last }: Named, place: Place): string | null {
  const { lower = '' } = tokens[last + 1] ?? {}
  return place.kind === 'city' && lower !== 'camp' && LOCAL_NOUNS.has(lower) ? `${place.name} ${lower}` : null
}

/** "the Lebanese city of Tripoli", "the southern Ethiopian district of Gofa". */
function countryBefore(tokens: Token[], { first }: Named): Place | null {
  for (let at = first - 1; at >= 0 && at > first - 6; at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {}
    const people = sidesIn(tokens).find((side) => side.last === at && side.form === 'people')
    if (people) return countryOf(people.name)
    if (lower !== 'of' && pos !== 'ADJ' && pos !== 'NOUN' && !COMPASS.has(lower)) return null
  }
  return null
}

/** "left for Goma, in North Kivu", "Goma in North Kivu counts": what only tells where another place lies is what that is. */
function holderRole(tokens: Token[], { first, chain, role }: Site, before: Site | undefined): Role | null {
  if (!before || role !== 'at' || before.role === 'at' || before.chain.length < 2) return null
  const between = tokens
    .slice(before.last + 1, first)
    .filter(({ text, lower }) => text !== ',' && lower !== 'the')
  const isIn =
    between[0]?.lower === 'in' && between.slice(1).every(({ lower }) => COMPASS.has(lower) || lower === '-')
  return isIn && before.chain.at(-1) === chain.at(-1) ? before.role : null
}

/** "Lima had 12 cases, and neighbouring Callao 43": the next of a row of places. */
const isFurther = (between: Token[]) =>
  between.length < 30 &&
  /^neighbou?ring$/.test(between.at(-1)?.lower ?? '') &&
  /^(?:and|,)$/.test(between.at(-2)?.lower ?? '')

/** "in western Turkey and northern Syria": a place joined to another is what that is. */
function sharedRole(tokens: Token[], site: Site, before: Site | undefined): Role {
  if (site.role !== 'other' || !before) return site.role
  const between = tokens.slice(before.last + 1, site.first)
  if (between.at(-1)?.lower === 'by' && between.at(-2)?.lower === 'followed') return before.role
  if (isFurther(between)) return before.role
  const isJoined = between.some(({ lower }) => lower === 'and' || lower === 'or')
  const next = tokens[site.last + 1]
  const acts = next?.pos === 'AUX' || SAYING.has(next?.lower ?? '')
  const isBare = between.every(({ pos }) => /^(?:CCONJ|DET|ADJ|PUNCT|ADV)$/.test(pos))
  return isJoined && isBare && between.length <= 4 && !acts ? before.role : site.role
}

/** "Chhattisgarh's Bijapur": none of the places of that name is the one told. */
const isElsewhere = (candidates: Place[], holder: Place): boolean =>
  candidates.length > 0 &&
  holder.kind !== 'city' &&
  candidates.every((place) => /^(?:city|region)$/.test(place.kind) && !isIn(place, holder))

const wordsOf = (sentence: Sentence, tokens: Token[], { first, last }: Named): string =>
  sentence.text.slice((tokens[first]?.start ?? 0) - sentence.start, (tokens[last]?.end ?? 0) - sentence.start)

const read = new WeakMap<Token[], Site[]>()

/** The places of a sentence, in order. */
export function sitesIn(sentence: Sentence, tokens: Token[], article: Pick<Article, 'text'>): Site[] {
  const known = read.get(tokens)
  if (known) return known
  const named = allNamed(sentence, tokens, article)
  const places: (Place | null)[] = []
  for (let i = named.length - 1; i >= 0; i--) {
    const at = named[i]
    if (!at) continue
    const next = named[i + 1]
    const before = named[i - 1]
    let holder = isHeldNext(tokens, at, next) ? (places[i + 1] ?? null) : null
    // "Ablah, in the Nara area of Peru": not the Nara that lists know.
    if (at.unknown && holder && isForeign(holder, article)) {
      holder = null
      places[i + 1] = null
    }
    const genitive = isHeldBefore(tokens, at, before) ? choose(before.candidates, null, article) : null
    const owner = genitive ?? countryBefore(tokens, at)
    if (genitive && isElsewhere(at.candidates, genitive)) {
      named[i] = { ...at, candidates: [], unknown: wordsOf(sentence, tokens, at) }
      places[i] = genitive
    } else if (at.candidates.length) places[i] = choose(at.candidates, holder ?? owner, article)
    else places[i] = holder ?? owner ?? introducedIn(article).get(at.unknown) ?? onlyCountry(article)
  }
  const sites = named.flatMap((at, i): Site[] => {
    const place = places[i]
    if (!place)
      return at.isKind
        ? [
            {
              ...at,
              chain: [at.unknown],
              country: '',
              inferred: false,
              role: roleOf(tokens, { ...at, isCountry: false }),
            },
          ]
        : []
    const written = at.unknown || partOf(tokens, at, place)
    const local = at.unknown ? null : localName(tokens, at, place)
    const chain = local
      ? [local, ...chainOf(place).slice(1)]
      : [...(written ? [written] : []), ...chainOf(place)]
    return [
      {
        first: at.first,
        last: at.last,
        chain,
        country: place.country,
        inferred: at.inferred === true,
        role: at.role ?? roleOf(tokens, { ...at, isCountry: place.kind === 'country' && !at.unknown }),
      },
    ]
  })
  const shared: Site[] = []
  for (const site of sites) {
    const before = shared.at(-1)
    const role = holderRole(tokens, site, before) ?? sharedRole(tokens, site, before)
    shared.push(role === site.role ? site : { ...site, role })
  }
  read.set(tokens, shared)
  return shared
}

function allNamed(sentence: Sentence, tokens: Token[], article: Pick<Article, 'text'>): Named[] {
  const mentions: Named[] = mentionsIn(sentence, tokens).map((mention: Mention) => ({
    ...mention,
    unknown: '',
  }))
  const introduced = introducedIn(article)
  const unknowns = unknownsIn(sentence, tokens, introduced).filter(
    ({ first, last }) => !mentions.some((mention) => mention.first <= last && mention.last >= first),
  )
  const definites = definitesIn(tokens, article).map(({ inferred, ...definite }): Named => ({
    ...definite,
    unknown: '',
    ...(inferred ? { inferred } : {}),
  }))
  return [...mentions, ...definites, ...unknowns.map((unknown) => ({ ...unknown, candidates: [] }))].sort(
    (a, b) => a.first - b.first,
  )
}
