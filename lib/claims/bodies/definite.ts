import { bodyOf } from './body-of'
import { kindOf } from './kind'
import { mentionsOf } from './mentions'

const withinClause = (before: string) => before.split(/[.,;:“”()\n]/).at(-1) ?? ''

/** Kinds that a word for the whole holds: "the intelligence report" may be military intelligence's. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  intelligence: ['intelligence', 'military-intelligence'],
  military: ['military', 'general-staff'],
}
/** Kinds so general that the noun they stand with tells more. */
const ANY_KIND: ReadonlySet<string> = new Set(['ministry', 'official'])

const kindOfBody = (body: string) => body.slice(body.indexOf(':') + 1)

/** Without its country a body tells more than "the agency" only by its kind. */
const tellsMore = (body: string, kind: string | null) =>
  (kind === null || ANY_KIND.has(kind)) && !ANY_KIND.has(kindOfBody(body))

function isOfKind(body: string | null, kind: string | null): body is string {
  if (!body || (body.startsWith(':') && !tellsMore(body, kind))) return false
  return kind === null || ANY_KIND.has(kind) || (HOLDS[kind] ?? [kind]).includes(kindOfBody(body))
}

/** Nouns of what a body makes, and speaks through. */
const SAID_THING =
  /^(?:analysis|assessment|count|data|database|dossier|document|estimate|figures?|findings?|memo|report|statement|study|survey|tally)$/
/** Who made it: "an estimate made by the NIS, South Korea's …". */
const MADE_BY = /^ (?:\p{Ll}{2,14} )?(?:by|from) ([^.;:“”\n]{2,80})/u

/** How far back a phrase points, in characters: some ten paragraphs. */
const REACH = 6000

/** The nearest earlier mention of a noun whose country is told: "the ministry", after "Peru's health ministry". */
function ofMention(noun: string, kind: string | null, earlier: string): string | null {
  for (const { before, after } of mentionsOf(noun, earlier.slice(-REACH)).reverse()) {
    const maker = MADE_BY.exec(after)?.[1]
    if (maker && SAID_THING.test(noun)) {
      const made = maker
        .split(', ')
        .map(bodyOf)
        .find((body) => isOfKind(body, kind))
      if (made) return made
    }
    const words = withinClause(before).trim().split(/\s+/).slice(-5).join(' ')
    const tail = /^ (?:of|for|in) [^.,;:]+/.exec(after)?.[0].split(/\s+/).slice(0, 5).join(' ') ?? ''
    // "Palestinian health officials", where "the ministry of health" is looked for.
    const next = /^(?: \p{Ll}+){1,2}/u.exec(after)?.[0] ?? ''
    for (const phrase of [`${words} ${noun}${tail}`, `${words} ${noun}${next}`]) {
      const body = bodyOf(phrase)
      if (isOfKind(body, kind)) return body
    }
  }
  return null
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * The body of a definite phrase ("the intelligence report", "the agency") by the last fuller mention of its noun, or of the word that tells its kind,
 * small or as part of a name.
 * @param words the phrase without its article
 * @param kind the kind that the phrase tells; null where it tells none
 * @param earlier the article's text before it
 */
export function definiteBody(words: readonly string[], kind: string | null, earlier: string): string | null {
  const [noun = '', ...others] = words.toReversed()
  const telling = others.filter((word) => kind !== null && kindOf(word) === kind)
  for (const word of [noun, ...telling])
    for (const form of [word, capital(word)]) {
      const body = ofMention(form, kind, earlier)
      if (body) return body
    }
  return null
}
