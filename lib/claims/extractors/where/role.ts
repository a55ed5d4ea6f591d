import type { Token } from '../../../types'
import { CALENDAR, COMPASS, LOCAL_NOUNS, REGION_NOUNS } from '../../places/mention-words'
import {
  ATTACKS,
  DONE,
  EVENTS,
  LOCATIVES,
  MEETINGS,
  PLACE_NOUNS,
  SAYING,
  SPEAKERS,
  STRIKES,
} from './where-words'

/**
 * What a place is to what happens: `at` (where it happens), `from` and `to` (of a movement), `spoken` (where somebody
 * speaks), `war` (a war named after it, which is fought elsewhere too), `dateline`, or `other` (a state that acts, a people's home).
 */
export type Role = 'at' | 'war' | 'from' | 'to' | 'spoken' | 'dateline' | 'other'

const SIDES = new Set(['from', 'to', 'into', 'toward', 'towards', 'onto', 'via', 'through'])

/** Goes back from a name over what belongs to it, to the word that governs it; `beside` where that is "north of" or the like. */
function governor(tokens: Token[], first: number, isClosed: boolean): { at: number; beside: boolean } {
  let beside = false
  let at = first - 1
  for (; at >= 0; at--) {
    const token = tokens[at]
    if (!token) break
    const { lower, pos, text } = token
    if (lower === 'of' && PLACE_NOUNS.has(tokens[at - 1]?.lower ?? '')) {
      at--
      beside ||= BESIDE.has(tokens[at]?.lower ?? '')
      continue
    }
    if (lower === 'to' && /^(?:close|next|adjacent)$/.test(tokens[at - 1]?.lower ?? ''))
      return { at, beside: true }
    if (lower === 'and' && COMPASS.has(tokens[at - 1]?.lower ?? '')) continue
    if (COMPASS.has(lower) || REGION_NOUNS.has(lower) || LOCAL_NOUNS.has(lower)) continue
    if (PLACE_NOUNS.has(lower) && pos !== 'ADP') continue
    if (LOCATIVES.has(lower) || SIDES.has(lower) || STRIKES.has(lower)) break
    if (pos === 'DET' || pos === 'ADJ' || pos === 'ADV' || pos === 'NUM' || pos === 'PART' || text === '-')
      continue
    if (pos === 'PROPN' || (pos === 'NOUN' && BEFORE_NAMES.test(lower))) continue
    if (pos === 'VERB' && tokens[at - 1]?.text === '-') continue
    if (text === ',' && isClosed && !beside && tokens[at - 1]?.pos === 'PROPN') continue
    break
  }
  return { at, beside }
}
/** Nouns that stand before a place's name within its phrase: "the border town", "the rebel stronghold". */
const BEFORE_NAMES = /^(?:war|conflict|border|rebel|coastal|home|industrial|eastern|mining|resort|frontline)$/
const BESIDE = new Set(
  'north south east west northeast northwest southeast southwest outskirts outside coast'.split(' '),
)

/** The noun that a preposition stands after, adverbs and dates between left out. */
function nounBefore(tokens: Token[], preposition: number): number {
  let at = preposition - 1
  while (
    at > 0 &&
    (tokens[at]?.pos === 'ADV' || CALENDAR.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'on')
  )
    at--
  return at
}

/** "Azaz, a town near Turkey": what a place is near to is not where it happens. */
function isApposed(tokens: Token[], noun: number): boolean {
  const { lower = '' } = tokens[noun] ?? {}
  if (!LOCAL_NOUNS.has(lower) && !/^(?:town|city)$/.test(lower)) return false
  for (let at = noun - 1; at > noun - 4; at--)
    if (tokens[at]?.pos === 'DET') return tokens[at - 1]?.text === ',' && tokens[at]?.lower !== 'the'
  return false
}

/** Whether the words before a place make it somebody's home or something's make: "who lives in", "built in"; not "four lives in". */
function isHome(tokens: Token[], verb: number): boolean {
  const { lower = '' } = tokens[verb] ?? {}
  return HOME.has(lower) && !/^(?:NUM|DET|ADJ)$/.test(tokens[verb - 1]?.pos ?? '')
}
const HOME = new Set(
  'live lives lived living reside resides resided residing based born raised educated made built manufactured registered'.split(
    ' ',
  ),
)

/** "said in Geneva on Friday", "said in Geneva that …"; "said in Gaza 43 had died" is open. */
function closesSaying(tokens: Token[], next: number): boolean {
  const { lower } = tokens[next] ?? {}
  return lower === undefined || /^(?:[.,?!]|that|on)$/.test(lower) || CALENDAR.has(lower)
}

function isSpoken(tokens: Token[], preposition: number, last: number): boolean {
  const noun = nounBefore(tokens, preposition)
  const { lower = '' } = tokens[noun] ?? {}
  if (/^(?:speaking|talking)$/.test(lower)) return true
  if (SAYING.has(lower) && closesSaying(tokens, last + 1)) return true
  const isNamed = tokens[noun]?.pos === 'PROPN' && SAYING.has(tokens[last + 1]?.lower ?? '')
  const isTold = tokens.slice(Math.max(0, noun - 7), noun).some((token) => token.lower === 'told')
  if (isNamed || (isTold && tokens[noun]?.pos === 'PROPN')) return true
  if (!SPEAKERS.has(lower)) return false
  for (let at = noun - 1; at >= 0 && at > noun - 4; at--) if (tokens[at]?.pos === 'NUM') return false
  const told = tokens
    .slice(Math.max(0, noun - 5), noun)
    .some((token) => SAYING.has(token.lower) || token.lower === 'by')
  const saying = tokens.slice(last + 1, last + 8).some((token) => SAYING.has(token.lower))
  return told || saying
}

/** What a place, by its tokens, is to what its sentence tells. */
export function roleOf(tokens: Token[], site: { first: number; last: number; isCountry: boolean }): Role {
  const { first, last, isCountry } = site
  const after = tokens[last + 1]
  if (first === 0 && after?.text === ':') return 'at'
  if (isDateline(tokens, first, last)) return 'dateline'
  const isClosed = !after || /^[,.;)]$/.test(after.text)
  const { at, beside } = governor(tokens, first, isClosed)
  const word = tokens[at]?.lower ?? ''
  if (isCountry && isWar(tokens, at, last)) return 'war'
  if (isCountry && OUTPOSTS.has(after?.lower ?? '')) return 'other'
  if (beside && (!SIDES.has(word) || (word === 'to' && tokens[at + 1]?.lower === 'the'))) return 'at'
  if (word === 'from' && isFound(tokens, at)) return 'at'
  // "the toll from the Lima fires"
  if (word === 'from' && isEvent(tokens, last, isCountry)) return 'at'
  if (SIDES.has(word)) return word === 'from' ? 'from' : word === 'through' || word === 'via' ? 'other' : 'to'
  // "in the desert, between Niger and Algeria": neighbours of the place told before.
  if (word === 'between' && tokens[at - 1]?.text === ',') return 'other'
  if (LOCATIVES.has(word)) {
    const noun = tokens[nounBefore(tokens, at)]?.lower ?? ''
    const isTarget = ATTACKS.has(noun) || noun === 'war' || isGround(tokens, last)
    if (word === 'on' && !isTarget) return 'other'
    if (isHome(tokens, nounBefore(tokens, at))) return 'other'
    if (tokens[at - 1]?.lower === 'elsewhere' || isApposed(tokens, nounBefore(tokens, at))) return 'other'
    if (MEETINGS.has(tokens[nounBefore(tokens, at)]?.lower ?? '')) return 'spoken'
    return isSpoken(tokens, at, last) ? 'spoken' : 'at'
  }
  if (word === 'for' && /^(?:battle|fight|fighting|battles)$/.test(tokens[at - 1]?.lower ?? '')) return 'at'
  if (word === 'of' || word === 'against') {
    const noun = tokens[at - 1]?.lower ?? ''
    if (ATTACKS.has(noun) || EVENTS.has(noun)) return 'at'
  }
  if (STRIKES.has(word) && tokens[at]?.pos !== 'NOUN') return 'at'
  return isEvent(tokens, last, isCountry) || hasCounted(tokens, last) || houses(tokens, last, isCountry)
    ? 'at'
    : 'other'
}

/** "Goma, home to 12 people", "the camp shelters 12", "Luanda province has had 12 cases"; what a country has may be its army's. */
function houses(tokens: Token[], last: number, isCountry: boolean): boolean {
  const end = REGION_NOUNS.has(tokens[last + 1]?.lower ?? '') ? last + 1 : last
  const from = tokens[end + 1]?.text === ',' ? end + 2 : end + 1
  const [one, two, three] = tokens.slice(from, from + 3).map(({ lower }) => lower)
  if (one === 'home' && two === 'to') return true
  if (isCountry || from > end + 1) return one === 'is' && two === 'home' && three === 'to'
  if (/^(?:houses|housed|hosts|hosted|shelters|sheltered|accommodates|holds)$/.test(one ?? '')) return true
  if (one === 'is' && two === 'home') return true
  if (!/^(?:has|had)$/.test(one ?? '')) return false
  return tokens.slice(from + 1, from + 5).some(({ pos }) => pos === 'NUM')
}

/** "bodies recovered from Wayanad", "pulled from the sea off Crete": where those found were. */
const isFound = (tokens: Token[], from: number) =>
  tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) =>
      /^(?:recovered|retrieved|exhumed|pulled|rescued|extracted|removed|plucked)$/.test(lower),
    )

/** "Lima County, where it began, accounts for": behind what stands between commas; the same index where nothing does. */
function pastAside(tokens: Token[], from: number): number {
  if (tokens[from]?.text !== ',' || !/^(?:where|which|in|home|the|an?)$/.test(tokens[from + 1]?.lower ?? ''))
    return from
  const close = tokens.slice(from + 1, from + ASIDE).findIndex(({ text }) => text === ',')
  return close < 0 ? from : from + close + 2
}
/** Tokens of the longest aside looked over. */
const ASIDE = 14

/** "Victoria recorded 12 cases", "Chile has seen 43 deaths": what a place counts happened there. */
function hasCounted(tokens: Token[], last: number): boolean {
  let at = pastAside(tokens, last + 1)
  while (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV') at++
  const isCount = tokens
    .slice(at + 1, at + 6)
    .some(({ lower }) => /^(?:dead|deaths|cases|fatalities|casualties|infections|injuries)$/.test(lower))
  if (isCount && /^(?:reported|reports|confirmed|counted)$/.test(tokens[at]?.lower ?? '')) return true
  if (/^accounte?[ds]?$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'for') return true
  return /^(?:recorded|records|registered|registers|logged|logs|seen|saw|witnessed|experienced)$/.test(
    tokens[at]?.lower ?? '',
  )
}

/** "the war in Ukraine", "invasion of Ukraine", "the Ukraine war". */
function isWar(tokens: Token[], governor: number, last: number): boolean {
  const noun = tokens[governor - 1]?.lower ?? ''
  const next = tokens[last + 1]?.lower ?? ''
  return /^(?:war|wars|invasion|conflict)$/.test(noun) || /^(?:war|conflict)$/.test(next)
}

/** What a state keeps abroad: "at the US embassy in Nairobi". */
const OUTPOSTS = new Set(
  'embassy embassies consulate consulates mission base bases ambassador citizens nationals troops forces soldiers military'.split(
    ' ',
  ),
)

/** "on the Kursk battlefield", "on Crete's beaches": ground that one stands on. */
function isGround(tokens: Token[], last: number): boolean {
  return tokens
    .slice(last + 1, last + 4)
    .some(({ lower }) =>
      /^(?:battlefields?|front|frontlines?|border|coast|island|beach|beaches|highway|road|outskirts|strip|street|avenue|bridge|campus|river|lake|mountain|waterfront|plain|railway|line|plateau|peninsula)$/.test(
        lower,
      ),
    )
}

/** "the Beirut port blast", "Kharkiv strike", "Turkey's earthquake"; a country, or an owner, that attacks is no place. */
function isEvent(tokens: Token[], last: number, isCountry: boolean): boolean {
  let canAttack = isCountry
  // "Peru's last big outbreak"
  const reach = /^[’']s$/.test(tokens[last + 1]?.text ?? '') ? 5 : 3
  for (let at = last + 1; at <= last + reach; at++) {
    const { lower = '', pos = '' } = tokens[at] ?? {}
    if (EVENTS.has(lower) && pos !== 'VERB') return !(canAttack && DONE.has(lower))
    if (lower === 'death' && tokens[at + 1]?.lower === 'toll') return true
    const isWithin = /^(?:NOUN|PROPN|ADJ|PART)$/.test(pos) || (reach > 3 && /^(?:ADV|NUM)$/.test(pos))
    if (!isWithin) return false
    canAttack ||= pos === 'PART'
  }
  return false
}

/** "KYIV, Ukraine (AP) —", "DAMASCUS —": a place in capitals before a dash or a wire's name. */
function isDateline(tokens: Token[], first: number, last: number): boolean {
  if (first > 4 || !/^\p{Lu}{2}/u.test(tokens[0]?.text ?? '')) return false
  return tokens.slice(last + 1, last + 9).some(({ text }) => text === '—' || text === '–' || text === '(')
}
