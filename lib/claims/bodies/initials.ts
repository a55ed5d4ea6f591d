/** Letters that a body goes by once its name was told. */
const LETTERS = /^(?:[Tt]he )?([A-Z]{3,6})$/

/** Small words of a name, which its letters mostly leave out. */
const SMALL = '(?: (?:of|for|and|on|in|to|the|de|du|la|des)){0,2}'

const known = new Map<string, RegExp>()

function patternOf(letters: string): RegExp {
  const before = known.get(letters)
  if (before) return before
  const words = [...letters].map((letter) => `${letter}[\\p{L}’'-]{1,20}`)
  // Who it belongs to stands before: "Peru's National Water Board".
  const pattern = new RegExp(
    `(?:\\p{Lu}[\\p{L}-]{1,20}(?:[’']s)? )?(?<!\\p{L})${words.join(`${SMALL}[ -]`)}(?!\\p{L})`,
    'u',
  )
  known.set(letters, pattern)
  return pattern
}

/** More letters than bodies are called by in one article: a list, each of which would be looked for in the whole text. */
const MOST = 20

/** What was found in the text looked at last. */
let read = { text: '', names: new Map<string, string | null>() }

/** The full name that letters stand for, as an article tells it ("SNHR", "the Syrian Network for Human Rights"); null where it doesn't. */
export function nameOfInitials(name: string, text: string): string | null {
  const letters = LETTERS.exec(name)?.[1]
  if (!letters) return null
  if (read.text !== text) read = { text, names: new Map() }
  const { names } = read
  const before = names.get(letters)
  if (before !== undefined) return before
  const found = names.size < MOST ? (patternOf(letters).exec(text)?.[0] ?? null) : null
  if (names.size < MOST) names.set(letters, found)
  return found
}
