import type { Report } from '../lib/types'
import { day } from './dates'
import { OutletName } from './OutletName'
import { strings } from './strings'

/** Who published a report, where it is shown if elsewhere, and when. */
export function Outlet({ report }: { report: Report }) {
  const { publishedAt } = report
  return (
    <span class="outlet">
      <OutletName report={report} />
      <span class="dot"> · </span>
      {publishedAt ? <time dateTime={publishedAt}>{day(publishedAt)}</time> : <span>{strings.noDate}</span>}
    </span>
  )
}
