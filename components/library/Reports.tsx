import { useState } from 'preact/hooks'
import { deleteReport, restoreReport } from '../../lib/store/delete'
import { listReports } from '../../lib/store/list'
import { Loss } from '../Loss'
import { strings } from '../strings'
import { entriesOf, find, type Bin, type Entry } from './entries'
import { ReportLine } from './ReportLine'
import { Section } from './Section'
import { useTask } from './use-task'
import { useWatched } from '../use-watched'
import { words } from './words'

/** How many lines are shown at once, and added by "Show more". */
const PAGE = 50

/** The saved reports: found, looked into, deleted and brought back. */
export function Reports() {
  const { value: saved, failure } = useWatched(listReports)
  const [bin, setBin] = useState<Bin>(new Map())
  const [text, setText] = useState('')
  const [length, setLength] = useState(PAGE)
  const task = useTask()

  const remove = ({ report }: Entry) =>
    task.run(async () => {
      const deleted = await deleteReport(report.id)
      setBin((before) => new Map(before).set(report.id, { report, deleted }))
      return words.removed(report.title || report.outlet.name)
    })
  const restore = ({ report, deleted }: Entry) =>
    task.run(async () => {
      if (deleted) await restoreReport(deleted)
      setBin((before) => new Map([...before].filter(([id]) => id !== report.id)))
      return ''
    })

  const entries = entriesOf(saved ?? [], bin)
  const found = find(entries, text)
  const here = (lines: Entry[]) => lines.filter(({ deleted }) => !deleted).length
  return (
    <Section anchor="reports" title={words.reports}>
      <Loss>
        <a class="button" href="#import">
          {strings.lossImport}
        </a>
      </Loss>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {!saved && !failure && <p class="soft">{words.loading}</p>}
      {saved && entries.length === 0 && (
        <div class="empty">
          <p>{words.noReports}</p>
          <p class="soft">{words.noReportsWhy}</p>
        </div>
      )}
      {entries.length > 0 && (
        <label class="find">
          <span>{words.find}</span>
          <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
      )}
      {entries.length > 0 && (
        <p class="soft" role="status">
          {found.length > 0 ? words.shown(here(found), here(entries)) : words.noneFound(text.trim())}
        </p>
      )}
      <ol class="reports">
        {found.slice(0, length).map((entry) => (
          <ReportLine key={entry.report.id} entry={entry} onDelete={remove} onRestore={restore} />
        ))}
      </ol>
      {found.length > length && (
        <button type="button" onClick={() => setLength(length + PAGE)}>
          {words.more(Math.min(PAGE, found.length - length))}
        </button>
      )}
      {/* What was deleted is seen in its line, and read out here. */}
      <p class="unseen" role="status">
        {task.done}
      </p>
      {task.failure && (
        <p class="failure" role="alert">
          {task.failure}
        </p>
      )}
    </Section>
  )
}
