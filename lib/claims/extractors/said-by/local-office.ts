import type { Attribution } from '../../../types'
import type { FigureContext } from '../../context'
import { placesNamed } from '../../places/gazetteer'
import { articlePlace } from '../where/article-place'
import { sitesIn } from '../where/site'

/** Offices that speak of what happens in their own country. */
const CIVIL =
  /^:(?:health-ministry|interior-ministry|ministry|police|emergency-service|court|hospital|local-government|government)$/

/** Told by what it is, without a name: "police", "the health ministry", "a hospital director". */
const UNNAMED =
  /^(?:[Tt]he |[Aa]n? |[Ll]ocal |[Pp]rovincial |[Rr]egional )?\p{L}\p{Ll}*(?: \p{Ll}[\p{L}’'-]*){0,4}$/u

/** Offices whose holder, told by title and name, is at home ("Interior Minister Ana Ruiz"); a president may be a guest. */
const TITLED =
  /^:(?:health-ministry|interior-ministry|ministry|police|emergency-service|court|local-government)$/
const isHere = ({ name, body }: Attribution) =>
  CIVIL.test(body ?? '') && (UNNAMED.test(name) || TITLED.test(body ?? ''))

function countryOfChain(chain: readonly string[]): string {
  const whole = placesNamed(chain.at(-1) ?? '').find(({ kind }) => kind === 'country')
  return whole?.country ?? ''
}

/** The one country in which the sentence has things happen; else that of the article's own place; "" where there are several. */
function countryOfHappening(context: FigureContext): string {
  const { sentence, tokens, reading } = context
  const sites = sitesIn(sentence, tokens, reading.article).filter(
    ({ role, country }) => role === 'at' && country !== '',
  )
  const countries = [...new Set(sites.map(({ country }) => country))]
  if (countries.length > 0) return countries.length === 1 ? (countries[0] ?? '') : ''
  return countryOfChain(articlePlace(context))
}

/** Civil offices told without their country are those of where it happened: "43 died in Mali, the government said". */
export function atHome(chain: readonly Attribution[], context: FigureContext): Attribution[] {
  if (!chain.some(({ body }) => CIVIL.test(body ?? ''))) return [...chain]
  const country = countryOfHappening(context)
  return chain.map((link) =>
    country && isHere(link) ? { ...link, body: `${country}${link.body ?? ''}` } : link,
  )
}
