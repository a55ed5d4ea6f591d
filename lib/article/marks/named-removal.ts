import { REMOVALS } from '../removals/removals'
import type { Removal } from '../removals/removal'

/** Words of a name; a short one behind a lower-case letter is a piece of a generated name ("kAd"). */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll}|\d)(\p{Lu}\p{Ll}{3})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)

function indexed(read: (removal: Removal) => string | undefined): Map<string, Removal> {
  const index = new Map<string, Removal>()
  for (const removal of REMOVALS)
    for (const word of (read(removal) ?? '').trim().split(/\s+/)) {
      const key = word.replaceAll('-', '')
      if (key && !index.has(key)) index.set(key, removal)
    }
  return index
}

/** Hyphens dropped; of a word in two rules the earlier rule's counts. */
const byWord = indexed((removal) => removal.words)
const byName = indexed((removal) => removal.names)
const byElement = indexed((removal) => removal.elements)
const byRole = indexed((removal) => removal.roles)
const byPiece = [...indexed((removal) => removal.pieces)]

/** The rule that a name in the markup falls under: by the whole name, then by two or three words of it, by one, by a piece of one. */
function removalNamed(name: string): Removal | null {
  const words = wordsOf(name)
  const whole = byName.get(words.join('')) ?? byWord.get(words.join(''))
  if (whole) return whole
  for (let i = 0; i + 1 < words.length; i++) {
    const two = `${words[i]}${words[i + 1]}`
    const found = byWord.get(`${two}${words[i + 2] ?? ''}`) ?? byWord.get(two)
    if (found) return found
  }
  for (const word of words) {
    const one = byWord.get(word)
    if (one) return one
  }
  const joined = words.join(' ')
  return byPiece.find(([piece]) => joined.includes(piece))?.[1] ?? null
}

const NAMING = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-component-name',
  'data-module',
  'data-block',
  'data-type',
]

/** A rule, and the name or element by which a part fell under it. */
export interface Named {
  removal: Removal
  by: string
}

/** The rule that an element falls under by its own name, its role, or a name it is given; `known` keeps names already looked up. */
export function removalOf(element: Element, known: Map<string, Removal | null>): Named | null {
  const own = byElement.get(element.localName)
  if (own) return { removal: own, by: element.localName }
  if (!element.hasAttributes()) return null
  const given = element.getAttributeNames()
  const role = given.includes('role') ? element.getAttribute('role') : null
  const asked = role ? byRole.get(role.toLowerCase()) : undefined
  if (asked) return { removal: asked, by: `role ${role}` }
  for (const attribute of NAMING) {
    const value = given.includes(attribute) ? element.getAttribute(attribute) : null
    if (!value) continue
    for (const name of value.split(/\s+/)) {
      let removal = known.get(name)
      if (removal === undefined) {
        removal = removalNamed(name)
        known.set(name, removal)
      }
      if (removal && !removal.unless?.test(value)) return { removal, by: name }
    }
  }
  return null
}
