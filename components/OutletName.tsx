import type { Report } from '../lib/types'
import { strings } from './strings'

/** Who published a report, and on whose site it is shown where that is another's. */
export function OutletName({ report: { outlet, host } }: { report: Pick<Report, 'outlet' | 'host'> }) {
  const isElsewhere = host.name !== '' && host.name !== outlet.name && host.domain !== outlet.domain
  return (
    <>
      <b>
        <bdi>{outlet.name || outlet.domain || strings.noOutlet}</bdi>
      </b>
      {isElsewhere && <span class="host"> {strings.shownOn(host.name)}</span>}
    </>
  )
}
