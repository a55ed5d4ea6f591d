import type { Article, Attribution } from '../../../types'
import { bodyOf } from '../../bodies/body-of'
import { fullerBody } from '../../bodies/fuller'
import { groupBody } from '../../bodies/group'
import { homeBody } from '../../bodies/home'
import { SAID_THINGS } from './said-words'
import type { Said } from './said-content'

/** One or two links, and whether their body was worked out from elsewhere in the article. */
export interface Links {
  links: Attribution[]
  isInferred: boolean
}

/** Bodies of which no mention elsewhere tells more: an outlet's country says nothing of who speaks. */
const OF_MANY = new Set([':media', ':ngo', ':monitor', ':analyst', ':witness', ':company'])

const tidy = (name: string) => name.replace(/\s+/g, ' ').trim()

/** "a count kept by X and Y", "figures from X": who made the thing that is cited. */
function makerOf(name: string): string {
  const made = /\b([\p{L}]+)(?: [\p{L}]+)? (?:by|from) (.{2,})$/u.exec(name)
  const words =
    name
      .split(/ (?:by|from) /)[0]
      ?.toLowerCase()
      .split(/[ -]/) ?? []
  return made?.[2] && words.some((word) => SAID_THINGS.has(word) || SAID_THINGS.has(word.replace(/s$/, '')))
    ? made[2]
    : name
}

/** Two sources side by side, each a body of its own ("Kyiv and Washington"), are two links. */
function sideBySide(name: string): string[] {
  const parts = name.split(/ and (?:the )?/)
  if (parts.length !== 2) return [name]
  const bodies = parts.map(bodyOf)
  if (bodies.some((body) => body === null)) return [name]
  const areNames =
    parts.every((part) => /^(?:the )?[\p{Lu}]/u.test(part)) &&
    !/^[\p{Lu}][\p{L}]+(?:n|ish|ese|i|ch)$/u.test(parts[0] ?? '')
  const [first, second] = bodies.map((body) => body?.split(':')[1])
  // "police and hospital officials"; not "officers and policemen".
  return areNames || first !== second ? parts : [name]
}

/**
 * The links of one attribution: the source as written with its body; the outlet that was told stands outside it.
 * Sources named side by side are listed in the order of the text.
 * @param article where a fuller mention is looked for
 */
export function linksOf(said: Said, article: Pick<Article, 'text'>): Links {
  const maker = makerOf(tidy(said.name))
  let isInferred = false
  const links = sideBySide(maker).map((name) => {
    const group = groupBody(name, article.text, said.speaker.start)
    if (group) {
      isInferred = true
      return { name, body: group }
    }
    const own = bodyOf(name) ?? (said.more ? bodyOf(said.more) : null)
    if (own && !own.startsWith(':')) return { name, body: own }
    const told = OF_MANY.has(own ?? '') ? null : fullerBody(name, article.text, said.speaker.start)
    const fuller = told && !told.startsWith(':') ? told : (homeBody(name, told ?? own, article) ?? told)
    if (!fuller || fuller === own) return { name, body: own }
    isInferred = true
    return { name, body: fuller }
  })
  if (!said.carrier) return { links, isInferred }
  const carrier = tidy(said.carrier)
  return { links: [{ name: carrier, body: bodyOf(carrier) }, ...links], isInferred }
}
