import { NAMED_BODIES } from './named.data'

const GROUPS = Object.entries(NAMED_BODIES).filter(([, body]) => body.endsWith(':armed-group'))
/** "the group", "the Iran-aligned group's military spokesman", "the militants". */
const DEFINITE =
  /^(?:the|its) (?:[\p{L}-]+ ){0,3}(?:group|militants|rebels|militia|movement|insurgents)(?:[’']s?|,| |$)/iu
/** How far back a phrase points, in characters. */
const REACH = 2000

const LETTER = /[\p{L}\p{N}]/u

/** Where a name stands by itself for the last time; -1 where it doesn't. */
function lastOf(name: string, text: string): number {
  let at = text.lastIndexOf(name)
  while (at >= 0 && (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + name.length))))
    at = at > 0 ? text.lastIndexOf(name, at - 1) : -1
  return at
}

/** The armed group that "the group" means: the last one named before; null for other phrases. */
export function groupBody(phrase: string, text: string, position: number): string | null {
  if (!DEFINITE.test(phrase) || / and /.test(phrase)) return null
  const before = text.slice(Math.max(0, position - REACH), position)
  let [found, where]: [string | null, number] = [null, -1]
  for (const [name, body] of GROUPS) {
    const at = lastOf(name, before)
    if (at > where) [found, where] = [body, at]
  }
  return found
}
