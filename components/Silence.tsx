import type { Summary } from '../lib/compare/summary'

/** What all reports on a figure come to, in a sentence; where nothing conflicts, which of the three silences it is. */
export function Silence({ summary: { silence, text } }: { summary: Summary }) {
  return <p class={`silence silence-${silence ?? 'none'}`}>{text}</p>
}
