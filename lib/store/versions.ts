import type { SavedReport } from './schema'

/** Versions of an article, the last read first; of two read at once, the last saved. */
export function lastReadFirst(versions: readonly SavedReport[]): SavedReport[] {
  return [...versions].sort(
    (a, b) =>
      Date.parse(b.report.readAt) - Date.parse(a.report.readAt) ||
      Date.parse(b.savedAt) - Date.parse(a.savedAt) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Of an article's versions, the one that was read last. */
export function latestOf(versions: readonly SavedReport[]): SavedReport | undefined {
  return lastReadFirst(versions)[0]
}
