import { NAMES } from './gazetteer-data'
import { placeKey } from './keys'

/** One line of the name list. */
export interface NameLine {
  canonical: string
  /** The places meant, as written in the data. */
  places: string
}

interface Line {
  key: string
  fields: string[]
  /** Where the line after it begins. */
  next: number
}

/** Lines looked at so far: a search begins with the same few. */
const looked = new Map<number, Line>()

function lineAt(start: number): Line {
  const known = looked.get(start)
  if (known) return known
  const end = NAMES.indexOf('\n', start)
  const fields = NAMES.slice(start, end).split('|')
  const line = { key: placeKey(fields[0] ?? ''), fields, next: end + 1 }
  looked.set(start, line)
  return line
}

/**
 * Where the first line stands whose key is not before this one. The list is searched as it is shipped, by halves: it
 * costs nothing to load, and some 20 short looks a name.
 */
function seek(key: string): number {
  let low = 1
  let high = NAMES.length
  while (low < high) {
    const middle = NAMES.lastIndexOf('\n', Math.max(low, (low + high) >> 1) - 1) + 1
    const line = lineAt(middle)
    if (line.key < key) low = line.next
    else if (middle === high) return high
    else high = middle
  }
  return low
}

/** The lines of a name, by its key; none for an unknown one. */
export function linesOf(key: string): NameLine[] {
  const found: NameLine[] = []
  let at = seek(key)
  while (at < NAMES.length) {
    const { key: other, fields, next } = lineAt(at)
    if (other !== key) break
    const [shown = '', ...rest] = fields
    const places = rest.pop() ?? ''
    found.push({ canonical: rest[0] ?? shown, places })
    at = next
  }
  return found
}

/** Whether a name begins with these words and goes on. */
export function goesOn(key: string): boolean {
  const at = seek(`${key} `)
  return at < NAMES.length && lineAt(at).key.startsWith(`${key} `)
}
