import { bodyOf } from './body-of'
import { TITLE_WORDS } from './titles.words'

const NAME = /^(?:[A-Z][a-z]{0,4}\.? )?[\p{Lu}][\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+){0,3}$/u
/** "the ministry", "the health ministry": a common noun, that points back. */
const DEFINITE =
  /^(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:[\p{Ll}-]+ ){0,2}([\p{Ll}-]+)$/u
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A title before a name: capitalised words and the words of titles ("South Korean MP", "the army's chief spokesman"). */
const TITLE_WORD = `(?:\\p{Lu}[\\p{L}-]+(?:[’']s?)?|\\p{Lu}{1,2}\\.(?:\\p{Lu}\\.)*|\\p{Lu}\\p{L}{1,3}\\.|${TITLE_WORDS.join('|')})`
const TITLE = `((?:${TITLE_WORD} ){1,6})`
/** An apposition after a name, up to the next mark. */
const APPOSED = '(?:, ([^.,;:“”\\n]{4,90}))?'

function ofPerson(name: string, text: string): string | null {
  const last = name.split(' ').at(-1) ?? name
  const pattern = new RegExp(
    `${TITLE}?(?:[\\p{Lu}][\\p{L}.’'-]+ ){0,2}${escaped(last)}(?:-[\\p{L}]+)?(?![\\p{L}])${APPOSED}`,
    'gu',
  )
  for (const found of text.matchAll(pattern)) {
    const [, title = '', apposed = ''] = found
    const body = (title && bodyOf(title)) || (/^(?:an?|the|who|[\p{Ll}])/u.test(apposed) && bodyOf(apposed))
    if (body) return body
  }
  return null
}

/** The nearest earlier mention of the same noun whose country is told: "the ministry", after "Peru's health ministry". */
function ofMention(noun: string, kind: string | null, earlier: string): string | null {
  const pattern = new RegExp(`([^.,;:“”()\\n]{0,60})\\b${escaped(noun)}\\b([^.,;:“”()\\n]{0,30})`, 'giu')
  let nearest: string | null = null
  for (const [, before = '', after = ''] of earlier.matchAll(pattern)) {
    const words = before.trim().split(/\s+/).slice(-5).join(' ')
    const tail = /^ (?:of|for|in) /.test(after) ? after.split(/\s+/).slice(0, 5).join(' ') : ''
    const body = bodyOf(`${words} ${noun}${tail}`)
    if (!body || body.startsWith(':')) continue
    if (kind === null || kind === 'ministry' || kind === 'official' || body.endsWith(`:${kind}`))
      nearest = body
  }
  return nearest
}

/**
 * The body of a source by a fuller mention elsewhere in the article: a surname by where it is introduced, "the ministry" by the last one named.
 * @param name the source as written
 * @param text the article's text
 * @param position where the name stands in it
 * @returns null where no mention tells more
 */
export function fullerBody(name: string, text: string, position: number): string | null {
  const definite = DEFINITE.exec(name)
  if (definite) {
    const own = bodyOf(name)
    if (own && !own.startsWith(':')) return null
    return ofMention(definite[1] ?? name, own?.slice(1) ?? null, text.slice(0, position))
  }
  return NAME.test(name) ? ofPerson(name, text) : null
}
