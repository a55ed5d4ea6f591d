import type { Report } from '../lib/types'
import { day } from './dates'
import { strings } from './strings'

/** Who published a report, where it is shown if elsewhere, and when. */
export function Outlet({ report }: { report: Report }) {
  const { outlet, host, publishedAt } = report
  const name = outlet.name || outlet.domain
  const elsewhere = host.name && host.name !== outlet.name && host.domain !== outlet.domain
  return (
    <span class="outlet">
      <b>
        <bdi>{name}</bdi>
      </b>
      {elsewhere && <span class="host"> {strings.shownOn(host.name)}</span>}
      <span class="dot"> · </span>
      {publishedAt ? <time dateTime={publishedAt}>{day(publishedAt)}</time> : <span>{strings.noDate}</span>}
    </span>
  )
}
