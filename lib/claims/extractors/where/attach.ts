import type { Claim } from '../../../types'
import type { FigureContext } from '../../context'
import { isCoordinated } from '../../grammar/coordination'
import { viewOf } from '../../grammar/view'
import { sitesIn, type Site } from './site'

/** Whether a place tells where a figure is counted, by its role and what is counted. */
export function isPlaceOf({ role, country }: Site, { measure, status, who = [] }: Partial<Claim>): boolean {
  if (role === 'at') return true
  if (role === 'war') return !isForeign(country, who)
  if (measure === 'deployed' || status === 'planned') return role === 'to'
  return measure === 'displaced' && role === 'from'
}

/** Another country's people may have met their fate anywhere in a war. */
function isForeign(country: string, who: string[]): boolean {
  const codes = who.filter((name) => /^[A-Z]{2}$/.test(name))
  return codes.length > 0 && !codes.includes(country)
}

/** "western Germany" beside "Trier": a part without borders says less than a place in the same whole. */
function isVaguer({ chain }: Site, other: Site): boolean {
  const [part = '', whole = ''] = chain
  return (
    part.endsWith(whole) && /^[a-z]/.test(part) && other.chain[0] !== whole && other.chain.includes(whole)
  )
}

/** The chain of several places said together: the narrowest if each holds the next, else what holds them all. */
export function together(all: Site[]): string[] {
  const sites = all.filter((site) => !all.some((other) => other !== site && isVaguer(site, other)))
  const [first] = sites
  if (!first) return []
  const narrowest = sites.reduce(
    (best, { chain }) => (chain.length > best.length ? chain : best),
    first.chain,
  )
  if (sites.every(({ chain }) => narrowest.includes(chain[0] ?? ''))) return narrowest
  const shared = narrowest.findIndex((place) => sites.every(({ chain }) => chain.includes(place)))
  return shared < 0 ? [] : narrowest.slice(shared)
}

const PARTED = /^(?:which|whom|them)$/
const COMPARED = /^(?:against|versus|than)$/

/**
 * Whether a figure may share the place that follows the next one: "12 soldiers and three civilians in Sumy", "12 killed and
 * 20 hurt in Sumy"; not where that place is the next one's alone ("…, and a man in Denmark").
 */
function sharesPlace(context: FigureContext, next: number): boolean {
  const { view } = viewOf(context)
  const spot = view.spots[next]
  if (!spot) return false
  // "12 attacks, six of which in Idlib", "12% against 14% in Peru": the place of a part, or of what is compared.
  if (PARTED.test(view.tokens[spot.end + 2]?.lower ?? '') && view.tokens[spot.end + 1]?.lower === 'of')
    return false
  if (COMPARED.test(view.tokens[spot.lead - 1]?.lower ?? '')) return false
  const isWithin = (view.spots[next - 1]?.end ?? -1) >= spot.first
  if (isWithin || isCoordinated(view, next)) return true
  const isJoined = ['and', 'or', 'but', ',', 'while'].includes(view.tokens[spot.lead - 1]?.lower ?? '')
  return !isJoined || view.tokens[spot.end + 1]?.pos !== 'ADP'
}

const CLAUSE_ENDS = new Set([';', '—', '–'])

const SUBORDINATORS = new Set([
  'after',
  'while',
  'as',
  'when',
  'since',
  'because',
  'although',
  'but',
  'where',
])

/** Of places after a figure, those before a clause of its own (", after …"), if any stand there. */
function nearest(tokens: FigureContext['tokens'], from: number, sites: Site[]): Site[] {
  const clause = tokens.findIndex(
    ({ lower }, i) => i > from && SUBORDINATORS.has(lower) && tokens[i - 1]?.text === ',',
  )
  const before = clause < 0 ? sites : sites.filter(({ first }) => first < clause)
  return before.length ? before : sites
}

/** "…, sent to Turin, where 43 have died": a clause about the place right before it, up to the figure. */
function opensWhere(tokens: FigureContext['tokens'], from: number, figure: number): boolean {
  if (tokens[from]?.text !== ',' || tokens[from + 1]?.lower !== 'where') return false
  return tokens
    .slice(from + 2, figure)
    .every(({ text, lower }) => text !== ';' && text !== ',' && lower !== 'in')
}

/** The places that the sentence puts a figure in: null where it tells none; empty where nothing holds them all, or where another event is named. */
export function attached(context: FigureContext): string[] | null {
  const { tokens, sentence, reading, sofar } = context
  const all = sitesIn(sentence, tokens, reading.article)
  const antecedent = all.findLast(
    ({ last }) => last < context.first && opensWhere(tokens, last + 1, context.first),
  )
  if (antecedent) return antecedent.chain
  const sites = all.filter((site) => isPlaceOf(site, sofar))
  if (!sites.length) return null
  const { view, at } = viewOf(context)
  const spans = view.spots
  const between = (from: number, to: number) => sites.filter(({ first }) => first > from && first < to)
  const own = spans[at]
  if (!own) return null
  const broken = (from: number, to: number) =>
    tokens.slice(from + 1, to).some(({ text }) => CLAUSE_ENDS.has(text))
  // After the figure, up to the next one; then past the figures coordinated with it.
  for (let i = at; i < spans.length; i++) {
    const last = spans[i]?.last ?? 0
    const next = spans[i + 1]?.first ?? tokens.length
    const after = between(last, next).filter(
      ({ first, last }) =>
        !broken(own.last, first) &&
        !belongsToNext(tokens, first, next, spans.length > i + 1) &&
        !(spans[i + 1] && isNextOfRow(tokens, first, last, next) && between(-1, own.first).length > 0),
    )
    if (after.length) return together(nearest(tokens, own.last, after))
    if (broken(last, next) || !sharesPlace(context, i + 1)) break
  }
  // Before it: of its own clause, then of the figures before it.
  for (let i = at; i >= 0; i--) {
    const from = spans[i - 1]?.last ?? -1
    const to = spans[i]?.first ?? 0
    const all = between(from, to)
    const before = all.filter(({ first }) => !leadsElsewhere(tokens, first, to))
    if (all.length && !before.length) return []
    if (before.length) return closest(tokens, ofOwnClause(tokens, before, to))
  }
  return null
}

/** Of places that nothing holds together, the last, where it is told of something else ("in Syria in response to a blast in Kerman that killed 43"). */
function closest(tokens: FigureContext['tokens'], sites: Site[]): string[] {
  const all = together(sites)
  const [one, last] = sites.slice(-2)
  if (all.length || !one || !last) return all
  const isApart = tokens.slice(one.last + 1, last.first).some(({ pos }) => pos === 'NOUN' || pos === 'VERB')
  return isApart ? last.chain : all
}

const BESIDES = new Set(['while', 'but', 'whereas', 'although', 'though'])

/** Of places before a figure, those behind the last clause that stands beside it ("…, while the dead in Syria were 43"), if any do. */
function ofOwnClause(tokens: FigureContext['tokens'], sites: Site[], to: number): Site[] {
  const start = tokens.findLastIndex(
    ({ lower, text }, i) => i < to && (text === ';' || (BESIDES.has(lower) && tokens[i - 1]?.text === ',')),
  )
  const own = sites.filter(({ first }) => first > start)
  return own.length ? own : sites
}

const CAUSES = new Set(['after', 'following', 'since', 'by', 'to'])
const RELATIVES = new Set(['which', 'when', 'that'])

/** "a war in Gaza after the attack, in which 12 died": between the place and the figure another event is named. */
function leadsElsewhere(tokens: FigureContext['tokens'], place: number, to: number): boolean {
  const cause = tokens.findIndex(({ lower }, i) => i > place && i < to && CAUSES.has(lower))
  if (cause < 0) return false
  return tokens.slice(cause, to).some(({ lower, pos }, i, all) => {
    const isOpener = RELATIVES.has(lower) && (all[i - 1]?.text === ',' || all[i - 1]?.lower === 'in')
    return isOpener && pos !== 'DET'
  })
}

/** "Lima had 12 cases, Callao 43", "followed by Callao with 43": a place right before the next figure, of a row. */
function isNextOfRow(tokens: FigureContext['tokens'], first: number, last: number, next: number): boolean {
  const between = tokens.slice(last + 1, next)
  const isBeside = between.every(
    ({ lower, pos }) =>
      pos === 'ADV' || /^(?:with|at|province|region|state|had|has|and|,|another)$/.test(lower),
  )
  const before = tokens[first - 1]?.lower ?? ''
  return isBeside && between.length <= 3 && /^(?:,|and|by|neighbou?ring|while|but|the)$/.test(before)
}

/** "…; in Sumy, three were killed": a place that opens the next figure's clause. */
function belongsToNext(
  tokens: FigureContext['tokens'],
  first: number,
  next: number,
  hasNext: boolean,
): boolean {
  if (!hasNext) return false
  let at = first - 1
  while (at > 0 && tokens[at]?.pos !== 'ADP') at--
  const opens = [',', 'and', 'while', 'but'].includes(tokens[at - 1]?.lower ?? '')
  const comma = tokens.slice(first, next).findIndex(({ text }) => text === ',')
  return opens && comma >= 0 && comma <= 6 && next - first - comma <= 8 && tokens[at - 1]?.text !== ','
}
