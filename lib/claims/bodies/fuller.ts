import { bodyOf } from './body-of'

const NAME = /^(?:[A-Z][a-z]{0,4}\.? )?[\p{Lu}][\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+){0,3}$/u
const DEFINITE = /^(?:the|this|that|its|their|his|her) (?:[\p{L}-]+ ){0,2}([\p{L}-]+)$/iu
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Words before a name that belong to its title: "South Korean MP", "the army's chief spokesman". */
const TITLE = "((?:(?!said|says|told|that|and|but|by|with|when|while|as)[\\p{L}.’'-]+ ){1,6})"
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
