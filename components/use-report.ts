import { useEffect, useState } from 'preact/hooks'
import { watch } from '../lib/store/watch'
import type { Report } from '../lib/types'
import { type ReportView, viewAsRead, viewReport } from './compared'

/**
 * A report beside the store, kept up to date as the store changes; null until it is known. Where the store fails: the report as it
 * was read, and why nothing could be looked up.
 */
export function useReport(report: Report): { view: ReportView | null; failure: string | null } {
  const [view, setView] = useState<ReportView | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    setFailure(null)
    return watch(
      () => viewReport(report),
      (next) => {
        setView(next)
        setFailure(null)
      },
      ({ message }) => {
        setView(viewAsRead(report))
        setFailure(message)
      },
    )
  }, [report])
  return { view: view?.report === report ? view : null, failure }
}
