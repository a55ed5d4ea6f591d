import { matchesOf } from '../around'
/** Where a pattern matches, as spans. */
export function spansOf(pattern: RegExp, text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const match of matchesOf(pattern, text)) spans.push([match.index, match.index + match[0].length])
  return spans
}
