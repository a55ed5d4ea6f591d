import { editsBetween } from '../../lib/compare/edits'
import type { ReportView } from '../compared'
import { strings } from '../strings'

/** What changed in the figures since the reader saved the article. */
export function Edits({ view: { report, state } }: { view: ReportView }) {
  if (state?.state !== 'older-version' || !state.saved) return null
  const edits = editsBetween(state.saved, report)
  if (edits.length === 0) return null
  return (
    <section class="edits">
      <h3>{strings.edits}</h3>
      <ul>
        {edits.map(({ why }) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    </section>
  )
}
