/** The lines of a list as the alternatives of a pattern: "read next\n  up next" is "read next|up next". */
export function anyOf(list: string): string {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|')
}
