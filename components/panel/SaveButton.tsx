import { useState } from 'preact/hooks'
import { saveReport } from '../../lib/store/save'
import type { SavedState } from '../../lib/store/saved-state'
import type { Report } from '../../lib/types'
import { day } from '../dates'
import { strings } from '../strings'
import { sentenceOf } from '../sentence-of'
import { announce } from './announce'

/** Saves the article, and says whether it is saved, and whether as it stands. */
export function SaveButton({ report, state }: { report: Report; state: SavedState }) {
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      const result = await saveReport(report)
      const title = report.title || report.outlet.name
      announce(result === 'new-version' ? strings.savedVersionNow(title) : strings.savedNow(title))
    } catch (error) {
      announce(strings.failed(sentenceOf(error)))
    } finally {
      setBusy(false)
    }
  }
  if (state.state === 'saved') {
    return (
      <p class="saved">
        <span class="sign" aria-hidden="true">
          ✓
        </span>
        {state.savedAt ? strings.savedOn(day(state.savedAt)) : strings.saved}
      </p>
    )
  }
  const label = state.state === 'older-version' ? strings.saveVersion : strings.save
  return (
    <button type="button" class="save" disabled={busy} onClick={() => void save()}>
      {busy ? strings.saving : label}
    </button>
  )
}
