import type { Claim, Sentence } from '../../../types'
import type { FigureContext, Reading } from '../../context'
import { choose } from '../../places/choose'
import { isCloser } from '../../places/closer'
import { placesNamed } from '../../places/gazetteer'
import { chainOf } from '../../places/place'
import { sitesIn, type Site } from './site'
import { isPlaceOf, together } from './attach'

/** Sentences from the beginning, the headline among them, in which an article tells where it plays. */
const OPENING = 4

/** Sentences back in a paragraph to which a place is told for those after it. */
const REACH = 3

/** Where something is told to happen, in a sentence, that can be where the claim's people are counted. */
function happenings(reading: Reading, sentence: Sentence, sofar: Partial<Claim>): Site[] {
  const sites = sitesIn(sentence, reading.tokensOf(sentence), reading.article)
  return sites.filter((site) => (site.role === 'at' || site.role === 'war') && isPlaceOf(site, sofar))
}

/** Levels of a chain that ends in a town or a village: itself, its region, its country. */
const TOWN = 3
const DIRECTION = /^[a-z]/

/** What a place's town or side lies in: a war's total is no one town's, where the article tells of a strike there. */
const aroundTown = (chain: string[]) =>
  chain.length >= TOWN || (chain.length > 1 && DIRECTION.test(chain[0] ?? '')) ? chain.slice(1) : chain

/** "there", "in the region", "in the city": what was named right before. */
const POINTING =
  /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could)\b)|\bin the (?:region|province|district|city|town|village|state|area|strip|enclave|territory|island|camp)\b(?! of\b)/i

/** Places that a pointing word can mean: any but where someone speaks or writes. */
const pointedAt = (reading: Reading, sentence: Sentence): Site[] =>
  sitesIn(sentence, reading.tokensOf(sentence), reading.article).filter(
    ({ role }) => role !== 'spoken' && role !== 'dateline',
  )

/**
 * The place of a figure whose sentence names none: that of the sentences before it in its paragraph; else that of the
 * article's opening; else its dateline. Empty where they tell of places that nothing narrower than the world holds.
 */
export function articlePlace({ reading, at, sofar }: FigureContext): string[] {
  const sentence = reading.sentences[at]
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const before = reading.sentences[i]
    if (!before || before.paragraph !== sentence?.paragraph) break
    const sites = happenings(reading, before, sofar)
    if (sites.length) return together(sites)
    const pointed = POINTING.test(sentence.text) ? pointedAt(reading, before) : []
    const [last] = pointed.slice(-1)
    if (last && last.chain.length > 1) return last.chain
  }
  const told = reading.sentences
    .slice(0, OPENING)
    .map((opening) => happenings(reading, opening, sofar))
    .filter((sites) => sites.length > 0)
    .map(together)
  const [first, second] = told
  if (first && sofar.scope === 'running-total') return aroundTown(first)
  if (first) return second && isCloser(second, first) ? second : first
  const { dateline } = reading.article
  const place = dateline ? choose(placesNamed(dateline), null, reading.article) : null
  return place ? chainOf(place) : []
}
