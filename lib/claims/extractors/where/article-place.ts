import type { Claim, Sentence } from '../../../types'
import type { FigureContext, Reading } from '../../context'
import { once } from '../../once'
import { choose } from '../../places/choose'
import { isCloser } from '../../places/closer'
import { placesNamed } from '../../places/gazetteer'
import { chainOf } from '../../places/place'
import { isPersons } from './introduced'
import { sitesIn, type Site } from './site'
import { isPlaceOf, together } from './attach'
import { PLACE_NOUNS } from './where-words'

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

/** "there", "in the region", "the town's": what was named right before. */
const POINTING =
  /(?<!\b(?:out|over) )\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could)\b)|\bthe (region|province|district|city|town|village|state|area|strip|enclave|territory|island|camp|governorate|county)\b(?! (?:of|council|hall|police|court|department|government|authorities|centre|center|broadcaster|television|media|news|agency)\b)/i
const pointingIn = once(({ text }: Sentence) => POINTING.exec(text))
const REGIONAL = /^(?:region|province|state|governorate|county|territory)$/i

/** "the province", behind a town of it. */
function levelOf(chain: string[], pointing: RegExpExecArray): string[] {
  const isTown = chain.length >= TOWN || (chain.length > 1 && DIRECTION.test(chain[0] ?? ''))
  return REGIONAL.test(pointing[1] ?? '') && isTown ? chain.slice(-2) : chain
}

/** "Clinton", with "Hillary Clinton": a person, not the town. */
const isTownNamed = ({ role, chain }: Site, { text }: Reading['article']): boolean =>
  role !== 'other' || chain.length < TOWN || !isPersons(chain[0] ?? '', text)

/** Places that a pointing word can mean: any but where someone speaks or writes. */
const pointedAt = ({ article, tokensOf }: Reading, sentence: Sentence): Site[] =>
  sitesIn(sentence, tokensOf(sentence), article).filter(
    (site) => site.role !== 'spoken' && site.role !== 'dateline' && isTownNamed(site, article),
  )

/** The town or region that an article's first sentences are about, where nothing is told to happen anywhere. */
const subjectOf = once((reading: Reading): string[] => {
  const sites = reading.sentences.slice(0, OPENING).flatMap((opening) => {
    const tokens = reading.tokensOf(opening)
    return pointedAt(reading, opening).filter(({ first, chain, role }) => {
      const isOfKind = tokens[first - 1]?.lower === 'of' && PLACE_NOUNS.has(tokens[first - 2]?.lower ?? '')
      return role === 'other' && chain.length > 1 && (isOfKind || tokens[first - 1]?.pos !== 'ADP')
    })
  })
  return together(sites)
})

/** Where someone speaks, which is where "there" is if nowhere else is named. */
const spokenAt = ({ article, tokensOf }: Reading, sentence: Sentence): Site | undefined =>
  sitesIn(sentence, tokensOf(sentence), article).findLast(({ role }) => role === 'spoken')

/** The place that the sentences before a figure's tell, in its paragraph, or farther back where it points to one ("there"); null for none. */
function placeBefore({
  reading,
  at,
  sofar,
}: Pick<FigureContext, 'reading' | 'at' | 'sofar'>): string[] | null {
  const sentence = reading.sentences[at]
  const pointing = sentence ? pointingIn(sentence) : null
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const before = reading.sentences[i]
    if (!before || before.isHeadline || (before.paragraph !== sentence?.paragraph && !pointing)) break
    const sites = happenings(reading, before, sofar)
    const place = together(sites)
    if (sites.length) return pointing ? levelOf(place, pointing) : place
    const last = pointing
      ? (pointedAt(reading, before).at(-1) ?? (pointing[1] ? undefined : spokenAt(reading, before)))
      : undefined
    if (pointing && last && last.chain.length > 1) return levelOf(last.chain, pointing)
  }
  return null
}

/** The place that a sentence points to ("there", "in the region"), whatever is counted; null where it doesn't. */
export function pointedPlace(context: FigureContext): string[] | null {
  if (!pointingIn(context.sentence)) return null
  const place = placeBefore(context)
  return place?.length ? place : null
}

/**
 * The place of a figure whose sentence names none: that of the sentences before it in its paragraph; else that of the
 * article's opening; else its dateline. Empty where they tell of places that nothing narrower than the world holds.
 */
export function articlePlace({ reading, at, sofar }: FigureContext): string[] {
  const near = placeBefore({ reading, at, sofar })
  if (near) return near
  const told = reading.sentences
    .slice(0, OPENING)
    .map((opening) => happenings(reading, opening, sofar))
    .filter((sites) => sites.length > 0)
    .map(together)
  const [first, second] = told
  if (first && sofar.scope === 'running-total') return aroundTown(first)
  if (first) return second && isCloser(second, first) ? second : first
  const subject = subjectOf(reading)
  if (subject.length) return subject
  const { dateline } = reading.article
  const place = dateline ? choose(placesNamed(dateline), null, reading.article) : null
  return place ? chainOf(place) : []
}
