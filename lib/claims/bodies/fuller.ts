import { bodyOf } from './body-of'
import { definiteBody } from './definite'
import { nameOfInitials } from './initials'
import { kindOf } from './kind'
import { mentionsOf } from './mentions'
import { TITLE_WORDS } from './titles.words'

/** A person's or a body's own name, without article. */
const NAME = /^(?:[A-Z][a-z]{0,4}\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}$/u
/** "the ministry", "the health ministry": a common noun, that points back. */
const DEFINITE =
  /^(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ((?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)$/u

/** "the agency's head": one who speaks for what "the agency" points back to. */
const HEADED =
  /^(?:[Tt]he|[Ii]ts) ((?:\p{Ll}+ ){0,2}\p{Ll}+)[’']s (?:\p{Ll}+ ){0,2}(?:head|chief|director|spokes\p{Ll}+|president|chair\p{Ll}*|coordinator|boss|secretary|officials?)(?: \p{Lu}|$)/u

/** A title before a name: capitalised words and the words of titles ("South Korean MP", "army chief Gen."), then first names. */
const TITLE_WORD = `(?:\\p{Lu}[\\p{L}-]*(?:[’']s?)?|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}\\p{L}{1,3}\\.|${TITLE_WORDS.join('|')})`
const TITLE = new RegExp(`(?:^|[^\\p{L}.])((?:${TITLE_WORD} ){1,8})$`, 'u')
/** An apposition after a name: "…, the head of the union", "…, spokesman for the army"; "…, Peru's prime minister," closed by a comma. */
const APPOSED = new RegExp(
  `^, (?:((?:an?|the|its|who|${TITLE_WORDS.join('|')}) [^.,;:“”\\n]{2,90})|(\\p{Lu}\\p{L}+(?:[’']s)? [^.,;:“”\\n]{2,60})(?=, \\D))`,
  'u',
)

function ofPerson(name: string, text: string): string | null {
  const last = name.split(' ').at(-1) ?? name
  const given = name.slice(0, name.length - last.length)
  for (const { before, after } of mentionsOf(last, text)) {
    // "Jordan Reyes": a first name is no title.
    const own = before.endsWith(given) ? before.slice(0, before.length - given.length) : before
    const title = TITLE.exec(own)?.[1]
    const found = APPOSED.exec(after)
    const apposed = found?.[1] ?? found?.[2]
    const body = (title && bodyOf(title)) || (apposed && bodyOf(apposed))
    if (body) return body
  }
  return null
}

/**
 * The body of a source by a fuller mention elsewhere in the article: a surname by where it is introduced, "the ministry" by the last one named.
 * @param name the source as written
 * @param text the article's text
 * @param position where the name stands in it
 * @returns null where no mention tells more
 */
export function fullerBody(name: string, text: string, position: number): string | null {
  const headed = HEADED.exec(name)?.[1]
  if (headed) return definiteBody(headed.split(' '), kindOf(headed), text.slice(0, position))
  const full = nameOfInitials(name, text)
  if (full) return bodyOf(full)
  const definite = DEFINITE.exec(name)
  if (definite) {
    const own = bodyOf(name)
    if (own && !own.startsWith(':')) return null
    return definiteBody((definite[1] ?? name).split(' '), own?.slice(1) ?? null, text.slice(0, position))
  }
  return NAME.test(name) ? ofPerson(name, text) : null
}
