import type { Extractor, FigureContext, Found } from '../context'
import { isToldLocally, spokenPlace } from './where/spoken'
import { articlePlace, pointedPlace } from './where/article-place'
import { attached } from './where/attach'
import { ownCountry } from './where/own-country'
import { sitesIn } from './where/site'

/** What befalls people besides what is measured: rescued, treated, trapped. */
const BEFALL =
  /\b(?:rescued|evacuated|saved|hospitali[sz]ed|admitted|treated|trapped|stranded|pulled|brought in|identified|survived|survivors?|abducted|freed|dead|victims)\b/i

/** Only what befalls people is taken to happen where the article plays: a price or a poll may be anyone's. */
function isHappening({ sofar, sentence }: FigureContext): boolean {
  const { measure, unit, scope } = sofar
  if (unit !== 'people' || measure === undefined) return false
  return measure !== 'other' || scope === 'part' || BEFALL.test(sentence.text)
}

/** Days after which a count is of another event than the one an article reports. */
const RECENT = 60

/** "In 2016, an earthquake killed 660": the article's own place is not that event's. */
function isOfAnotherTime({ sofar, reading }: FigureContext): boolean {
  const [then, now] = [Date.parse(sofar.asOf?.to ?? ''), Date.parse(reading.article.publishedAt ?? '')]
  return now - then > RECENT * 86_400_000
}

/** A war's total is not the town's where the article plays. */
function isLong({ sofar }: FigureContext): boolean {
  return Date.parse(sofar.asOf?.to ?? '') - Date.parse(sofar.asOf?.from ?? '') > RECENT * 86_400_000
}

/** The widest of a chain that the article names ("Gaza Strip" by "Gaza"): of what a long total is told. */
function widest(chain: string[], { reading }: FigureContext): string[] {
  const at = chain.findLastIndex((name) => reading.article.text.includes(name.split(' ')[0] ?? name))
  return at < 0 ? chain : chain.slice(at)
}

/** A place of the sentence; "in the capital" is worked out where no other place of its name is told. */
function stated(own: string[], { sentence, tokens, reading, sofar }: FigureContext): Found | null {
  if (!own.length) return null
  const same = sitesIn(sentence, tokens, reading.article).filter(
    ({ chain, role }) => role === 'at' && chain[0] === own[0],
  )
  const isInferred = same.length > 0 && same.every(({ inferred }) => inferred)
  // "5,000 Ugandan troops are in the country": in another's.
  const isOwn = same.some(({ country }) => sofar.who?.includes(country))
  if (isInferred && sofar.measure === 'deployed' && isOwn) return null
  return isInferred ? { where: own, inferred: ['where'] } : { where: own }
}

/**
 * The places a figure is counted in, narrowest first: those of its own clause; where the sentence has none, the article's
 * own place, which is inferred.
 */
export const where: Extractor = {
  name: 'where',
  extract: (context) => {
    const own = attached(context)
    if (own) return stated(own, context)
    if (!isHappening(context)) {
      const country = pointedPlace(context) ?? ownCountry(context)
      return country && { where: country, inferred: ['where'] }
    }
    if (isOfAnotherTime(context)) return null
    const told = articlePlace(context)
    const spoken = spokenPlace(context)
    const isNear = isToldLocally(context) && spoken.at(-1) === told.at(-1)
    const isCloser = told[0] === undefined || isNear || spoken.includes(told[0])
    const place = spoken.length && isCloser ? spoken : told
    const held = isLong(context) ? widest(place, context) : place
    return held.length ? { where: held, inferred: ['where'] } : null
  },
}
