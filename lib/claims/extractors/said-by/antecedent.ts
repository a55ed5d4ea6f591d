import type { Article } from '../../../types'
import type { ArticleSpeech } from './article-speech'
import { linksOf } from './links'
import type { Said } from './said-content'

/** How many sentences back the body that a definite phrase points to may have spoken. */
const REACH = 10

const WORLD = /^UN:|:(?:ngo|monitor|alliance|agency)$/
const ANY = /./

/** Nouns that point back to a body by what it is or by what it made, and the bodies they can mean. */
const POINTING: Readonly<Record<string, RegExp>> = {
  agency: /^UN:|:(?:emergency-service|monitor|health-ministry|ministry|agency)$/,
  organisation: WORLD,
  organization: WORLD,
  body: WORLD,
  group: WORLD,
  charity: /:ngo$/,
  network: /:(?:ngo|monitor|media)$/,
  watchdog: /:(?:ngo|monitor)$/,
  observatory: /:(?:ngo|monitor)$/,
  ministry: /ministry$/,
  department: /ministry$/,
  report: ANY,
  survey: ANY,
  study: ANY,
  statement: ANY,
  bulletin: ANY,
  document: ANY,
  poll: ANY,
}

const DEFINITE = /^(?:the|this|its|that) (?:\p{Ll}+ )?(\p{Ll}+)$/iu

/** Bodies that tell no more than the phrase itself does. */
const VAGUE = new Set([null, ':official', ':analyst', ':ministry', ':ngo'])

/**
 * The body of a phrase that points back ("the agency", "the report") to whoever spoke last and can be meant; null where the
 * phrase points to no one, or no one suits.
 * @param body what the phrase tells by itself
 */
export function antecedentBody(
  speech: ArticleSpeech,
  at: number,
  { name, speaker }: Said,
  body: string | null,
  article: Pick<Article, 'text'>,
): string | null {
  // "The group" may be the one that spoke, and not the armed one that was spoken of.
  const isArmed = /^the group$/i.test(name) && (body?.endsWith(':armed-group') ?? false)
  const meant =
    VAGUE.has(body) || isArmed ? POINTING[DEFINITE.exec(name)?.[1]?.toLowerCase() ?? ''] : undefined
  if (!meant) return null
  for (let i = at; i >= 0 && i >= at - REACH; i--) {
    const before = speech.saidIn(i).filter((said) => said.speaker.start < speaker.start && said.name !== name)
    for (const said of before.reverse()) {
      const found = linksOf(said, article).links.at(-1)?.body ?? ''
      if (isArmed && found.endsWith(':armed-group')) return null
      if (found && (isArmed || !found.startsWith(':')) && meant.test(found)) return found
    }
  }
  return null
}
