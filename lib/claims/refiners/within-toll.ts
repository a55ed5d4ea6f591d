import { isCapitalised } from '../../text/capital'
import type { Claim, Measure } from '../../types'
import type { Reading, Refiner } from '../context'
import {
  ANOTHER,
  BODIES_FOUND,
  BROUGHT_OR_NAMED,
  LATER_DEATHS,
  PART_OF_THE_TIME,
  RIVAL,
} from './within-toll-words'

const HURT: ReadonlySet<Measure> = new Set(['killed', 'wounded', 'killed-or-wounded', 'missing'])

/** Sentences from the beginning, the headline among them, in which an article tells its event's toll. */
const OPENING = 4

const value = (claim: Claim) => claim.low ?? claim.high ?? 0

/** Days after which a count tells of another event than the one an article reports. */
const RECENT = 45

/** Whether a count is of a day long before the article: of another event. */
function isLongAgo({ asOf }: Claim, publishedAt: string | null): boolean {
  const [then, now] = [Date.parse(asOf?.to ?? ''), Date.parse(publishedAt ?? '')]
  return now - then > RECENT * 86_400_000
}

const isOfEvent = (claim: Claim) =>
  claim.scope === 'event' &&
  claim.inferred.includes('scope') &&
  claim.partOf === null &&
  claim.status === 'happened' &&
  !claim.earlier &&
  HURT.has(claim.measure)

const TOLD_AS_TOLL = /\btoll\b|\bnumber of\b|\b(?:risen|rose|rises|climbs|climbed|jumped) to\b/i

/** A rival's higher count in passing is not the article's toll: its headline's is, or the one told as the toll. */
function outweighs(claim: Claim, known: Claim): boolean {
  const rank = ({ quoteStart, quote }: Claim) => (quoteStart === 0 ? 2 : TOLD_AS_TOLL.test(quote) ? 1 : 0)
  return rank(claim) === rank(known) ? value(claim) > value(known) : rank(claim) > rank(known)
}

/** The largest count of a measure in an article's opening, or told as its toll. */
function tollOf(measure: Measure, claims: Claim[], end: number, publishedAt: string | null): number {
  return claims.reduce((best, claim, at) => {
    const isToll =
      isOfEvent(claim) &&
      claim.measure === measure &&
      claim.change === 'total' &&
      !isLongAgo(claim, publishedAt) &&
      (claim.quoteStart <= end || TOLD_AS_TOLL.test(claim.quote)) &&
      !ANOTHER.test(claim.quote)
    const known = claims[best]
    return isToll && (!known || outweighs(claim, known)) ? at : best
  }, -1)
}

/** The words about a figure that no other figure of its sentence stands between. */
function wordsAbout(claim: Claim, claims: Claim[]): { before: string; about: string } {
  const there = claims.filter((other) => other.quoteStart === claim.quoteStart && other !== claim)
  const ends = there.filter(({ end }) => end <= claim.start).map(({ end }) => end)
  const starts = there.filter(({ start }) => start >= claim.end).map(({ start }) => start)
  const from = Math.max(claim.quoteStart, ...ends)
  const to = Math.min(claim.quoteStart + claim.quote.length, ...starts)
  const words = (start: number, end: number) =>
    claim.quote.slice(start - claim.quoteStart, end - claim.quoteStart)
  return { before: words(from, claim.start), about: words(from, to) }
}

/** Whether a place is told that lies inside the toll's. */
function isNarrower(claim: Claim, toll: Claim): boolean {
  const [whole] = toll.where
  if (whole === undefined || claim.where.length === 0 || claim.inferred.includes('where')) return false
  return claim.where.indexOf(whole) > 0
}

const sides = ({ who }: Claim) => who.filter((name) => isCapitalised(name))

/** Whether nothing speaks against two counts being of one event: sides, places, days. */
function canShareEvent(claim: Claim, toll: Claim): boolean {
  const [a, b] = [sides(claim), sides(toll)]
  if (a.length && b.length && !a.some((side) => b.includes(side))) return false
  const apart = claim.where.length > 0 && toll.where.length > 0 && claim.where.at(-1) !== toll.where.at(-1)
  return !apart
}

function isWithin(claim: Claim, toll: Claim, { before, about }: { before: string; about: string }): boolean {
  if (value(claim) >= value(toll) || ANOTHER.test(about) || RIVAL.test(before)) return false
  if (!canShareEvent(claim, toll)) return false
  // "Six died at the scene, three in hospital": three beside the six.
  const isBeside = claim.quoteStart === toll.quoteStart && !TOLD_AS_TOLL.test(toll.quote)
  return (
    isNarrower(claim, toll) ||
    BODIES_FOUND.test(about) ||
    BROUGHT_OR_NAMED.test(about) ||
    (LATER_DEATHS.test(about) && !isBeside) ||
    (claim.quoteStart !== toll.quoteStart && PART_OF_THE_TIME.test(about))
  )
}

/** Where an article's opening ends, as an offset in its text. */
const openingEnd = ({ sentences }: Reading) => sentences[OPENING - 1]?.start ?? Infinity

/**
 * In an article that tells its event's toll, a smaller count told of a stretch of its time, of a place inside its place, of
 * hospital deaths or of bodies found is a part of that toll; inferred.
 */
export const withinToll: Refiner = {
  name: 'within-toll',
  refine: (claims, reading) => {
    const end = openingEnd(reading)
    const { publishedAt } = reading.article
    const tolls = new Map([...HURT].map((measure) => [measure, tollOf(measure, claims, end, publishedAt)]))
    return claims.map((claim, at) => {
      const toll = tolls.get(claim.measure) ?? -1
      const whole = claims[toll]
      if (!whole || toll === at || !isOfEvent(claim) || isLongAgo(claim, publishedAt)) return claim
      if (!isWithin(claim, whole, wordsAbout(claim, claims))) return claim
      return { ...claim, scope: 'part', partOf: toll }
    })
  },
}
