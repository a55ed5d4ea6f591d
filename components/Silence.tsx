import type { Summary } from '../lib/compare/summary'
import { strings } from './strings'

/**
 * What all reports on a figure come to, in a sentence; where nothing conflicts, which of the three silences it is.
 * @param isAnyRelated whether reports that count more, less or something alike are listed: then there was something to compare with
 */
export function Silence({ summary, isAnyRelated }: { summary: Summary; isAnyRelated: boolean }) {
  const { silence, text } = summary
  const said = silence === 'nothing-to-compare' && isAnyRelated ? strings.otherQuestions : text
  return <p class={`silence silence-${silence ?? 'none'}`}>{said}</p>
}
