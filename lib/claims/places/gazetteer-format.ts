/**
 * How a gazetteer entry says which place it means, in three characters: two for the line of the region table that holds
 * the city (or is the region meant), one for the kind.
 */

/** Printable ASCII without what a template literal or the format itself uses: 0 to 9, A to Z, a to z and some marks. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&()*+,-.:;<=>?@[]^_{}~'

/** The kind of an entry that is a region under its full name, and under its name without the word for its kind. */
export const REGION = 'A'
export const REGION_BARE = 'B'

/** Characters that one place takes. */
export const WIDTH = 3

export function writePlace(line: number, kind: string): string {
  return DIGITS.charAt(Math.floor(line / DIGITS.length)) + DIGITS.charAt(line % DIGITS.length) + kind
}

/** The line of the region table, and the kind: REGION, REGION_BARE, or a city's size letter. */
export function readPlace(written: string): { line: number; kind: string } {
  const line = DIGITS.indexOf(written.charAt(0)) * DIGITS.length + DIGITS.indexOf(written.charAt(1))
  return { line, kind: written.charAt(2) }
}
