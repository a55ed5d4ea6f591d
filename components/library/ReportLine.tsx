import { useEffect, useRef } from 'preact/hooks'
import { day } from '../dates'
import { OutletName } from '../OutletName'
import { safeLink } from '../safe-link'
import { strings } from '../strings'
import type { Entry } from './entries'
import { ReportDetails } from './ReportDetails'
import { words } from './words'

/** A report that was deleted, with the way back; takes the focus that its Delete button had. */
function DeletedLine({ title, onRestore }: { title: string; onRestore: () => void }) {
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => undo.current?.focus(), [])
  return (
    <li class="report deleted">
      <span>
        <bdi>{words.removed(title)}</bdi>
      </span>
      <button ref={undo} type="button" aria-label={words.undoNamed(title)} onClick={onRestore}>
        {words.undo}
      </button>
    </li>
  )
}

/** A saved report: outlet, title, dates, how much is in it. */
export function ReportLine({
  entry,
  onDelete,
  onRestore,
}: {
  entry: Entry
  onDelete: (entry: Entry) => void
  onRestore: (entry: Entry) => void
}) {
  const { report, deleted } = entry
  const { url, title, publishedAt, savedAt, figures, versions } = report
  const name = title || strings.noTitle
  if (deleted) return <DeletedLine title={name} onRestore={() => onRestore(entry)} />
  const link = safeLink(url)
  const facts = [
    publishedAt ? day(publishedAt) : strings.noDate,
    figures > 0 ? words.figures(figures) : words.noFigures,
    ...(versions > 1 ? [words.versions(versions)] : []),
    words.savedOn(day(savedAt)),
  ]
  return (
    <li class="report">
      <p class="from">
        <OutletName report={report} />
      </p>
      <h3>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </h3>
      <p class="facts soft">{facts.join(' · ')}</p>
      <button
        type="button"
        class="remove"
        aria-label={words.removeNamed(name)}
        onClick={() => onDelete(entry)}
      >
        {words.remove}
      </button>
      <ReportDetails id={report.id} stamp={`${savedAt} ${versions}`} />
    </li>
  )
}
