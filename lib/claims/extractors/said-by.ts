import type { Article, Attribution } from '../../types'
import { bodyOf } from '../bodies/body-of'
import { KINDS_OF_ONE } from '../bodies/kinds.words'
import type { Extractor, FigureContext } from '../context'
import { antecedentBody } from './said-by/antecedent'
import { speechOf } from './said-by/article-speech'
import { linksOf, type Links } from './said-by/links'
import { atHome } from './said-by/local-office'
import type { Said } from './said-by/said-content'
import { sourcesOf, type SourceFound } from './said-by/sources'

const parliamentsCountry = ([first, second]: readonly Attribution[]): string =>
  first?.body === ':parliament' ? (second?.body?.split(':')[0] ?? '') : ''

/** Kinds of which a country has one, told without their country by someone of that country: an MP who cites "the intelligence service". */
function withCountry(chain: readonly Attribution[]): Attribution[] {
  // A lawmaker tells of the own country's service.
  let country = parliamentsCountry(chain)
  return chain.map((link) => {
    const [own = '', kind = ''] = (link.body ?? '').split(':')
    // An agency passes on what others say, abroad as well.
    if (own && kind !== 'media') country = own
    return !own && country && KINDS_OF_ONE.has(kind) ? { ...link, body: `${country}:${kind}` } : link
  })
}

const known = new WeakMap<Said, Links>()

/** The links of a source, worked out once for all figures that it covers. */
function linksFor({ said, named }: SourceFound, article: Pick<Article, 'text'>): Links {
  const links = known.get(said) ?? linksOf(named ? { ...named, carrier: said.carrier } : said, article)
  known.set(said, links)
  return links
}

/** "The agency said": the body that spoke before it. */
function pointedBack(found: Links, said: Said, { reading, at }: FigureContext): Links {
  const [own, ...others] = found.links.toReversed()
  const body = own && antecedentBody(speechOf(reading), at, said, own.body, reading.article)
  return body ? { links: [...others.reverse(), { ...own, body }], isInferred: true } : found
}

/**
 * Who says it, outermost first. A pronoun is led back to the last speaker named, and a quote that goes on keeps its speaker: both are inferred,
 * as is a body told elsewhere in the article. "Reportedly" and "is said to" name no one: the chain stays empty.
 */
export const saidBy: Extractor = {
  name: 'said-by',
  extract: (context) => {
    const { sources, isCarried } = sourcesOf(context)
    const chain: Attribution[] = []
    let isInferred = isCarried
    for (const { said, named } of sources) {
      if (!named && /^(?:he|she|it|they|who|which)$/i.test(said.name)) {
        // Who it was isn't told; the outlet that was told is.
        if (said.carrier) chain.push({ name: said.carrier, body: bodyOf(said.carrier) })
        continue
      }
      if (named) isInferred = true
      const found = pointedBack(linksFor({ said, named }, context.reading.article), named ?? said, context)
      if (found.isInferred) isInferred = true
      chain.push(...found.links.filter(({ name }) => !chain.some((link) => link.name === name)))
    }
    const whole = atHome(withCountry(chain), context)
    if (whole.some(({ body }, i) => body !== chain[i]?.body)) isInferred = true
    return chain.length > 0 ? { saidBy: whole, inferred: isInferred ? ['saidBy'] : [] } : null
  },
}
