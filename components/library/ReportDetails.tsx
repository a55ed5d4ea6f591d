import { useEffect, useState } from 'preact/hooks'
import { applyCorrections } from '../../lib/store/apply-corrections'
import { correctionsFor } from '../../lib/store/corrections'
import { versionsOf } from '../../lib/store/list'
import type { Report } from '../../lib/types'
import { day } from '../dates'
import { Meaning } from '../Meaning'
import { sentenceOf } from '../sentence-of'
import { words } from './words'

/** The versions of a report, last read first, as the reader corrected them. */
async function read(id: string): Promise<Report[]> {
  const versions = (await versionsOf(id)).map(({ report }) => report)
  const latest = versions[0]
  const corrections = latest ? await correctionsFor(latest) : []
  return versions.map((report) => applyCorrections(report, corrections))
}

/**
 * The figures of a saved report, and its versions; read from the store when it is opened.
 * @param stamp changes when there is something else to read
 */
export function ReportDetails({ id, stamp }: { id: string; stamp: string }) {
  const [isOpen, setOpen] = useState(false)
  const [versions, setVersions] = useState<Report[]>([])
  const [failure, setFailure] = useState('')
  useEffect(() => {
    if (!isOpen) return
    read(id).then(setVersions, (error: unknown) => setFailure(sentenceOf(error)))
  }, [id, stamp, isOpen])
  const latest = versions[0]
  return (
    <details class="inside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.details}</summary>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {latest && latest.claims.length === 0 && <p class="soft">{words.noFigures}</p>}
      {latest && (
        <ul class="figures">
          {latest.claims.map((claim) => (
            <li key={`${claim.start} ${claim.end}`}>
              <Meaning claim={claim} />
            </li>
          ))}
        </ul>
      )}
      {versions.length > 1 && (
        <ul class="versions soft">
          {versions.map(({ readAt, claims }) => (
            <li key={readAt}>{words.version(day(readAt), words.figures(claims.length))}</li>
          ))}
        </ul>
      )}
    </details>
  )
}
