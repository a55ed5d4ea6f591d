import type { Report } from '../types'
import { explained } from './failures'
import { addressOf, identify } from './identity'
import { latestOf } from './versions'
import { isSameArticle } from './same-article'
import { store } from './schema'

/** Whether a report is saved as it stands, in an older version, or not at all. */
export interface SavedState {
  state: 'unsaved' | 'saved' | 'older-version'
  /** ISO 8601, of the version in `saved`. */
  savedAt?: string
  /** The version that is saved: this one, or the latest of the others. As it was read, without corrections. */
  saved?: Report
  /** Id of the article, for `deleteReport`. */
  article?: string
}

/** Looks up whether a report, or an older version of it, is saved. */
export async function savedStateOf(report: Report): Promise<SavedState> {
  // The store is asked before anything else is awaited: only then does `watch` know what this read.
  const rows = await explained(() => store().reports.where('address').equals(addressOf(report)).toArray())
  const { version } = await identify(report)
  const same = rows.find(({ id }) => id === version)
  const found = same ?? latestOf(rows.filter((row) => isSameArticle(row.report, report)))
  if (!found) return { state: 'unsaved' }
  const { savedAt, article } = found
  return { state: same ? 'saved' : 'older-version', savedAt, saved: found.report, article }
}
