import { exportCsv } from '../../lib/store/export-csv'
import { exportJson } from '../../lib/store/export-json'
import { exportMarkdown } from '../../lib/store/export-markdown'
import { listReports } from '../../lib/store/list'
import { download, fileName } from './download'
import { Section } from './Section'
import { TaskNote } from './TaskNote'
import { useTask } from './use-task'
import { useWatched } from '../use-watched'
import { words } from './words'

/** The forms in which the library can be taken along. */
const FORMS = [
  { ...words.exports.json, write: exportJson, ending: 'json', type: 'application/json' },
  { ...words.exports.csv, write: exportCsv, ending: 'csv', type: 'text/csv' },
  { ...words.exports.markdown, write: exportMarkdown, ending: 'md', type: 'text/markdown' },
]

/** What is saved, as files: each form says what it is for. */
export function Exports() {
  const { value: saved } = useWatched(listReports)
  const task = useTask()
  const isEmpty = saved?.length === 0
  return (
    <Section anchor="export" title={words.export} why={isEmpty ? words.exportNothing : undefined}>
      <ul class="forms">
        {FORMS.map(({ name, why, write, ending, type }) => (
          <li key={ending} class="line">
            <p class="soft" id={`export-${ending}`}>
              {why}
            </p>
            <button
              type="button"
              disabled={isEmpty || task.isRunning}
              aria-label={`${words.export} ${name}`}
              aria-describedby={`export-${ending}`}
              onClick={() =>
                task.run(async () => {
                  const file = fileName(ending, new Date())
                  download(await write(), file, type)
                  return words.exported(file)
                })
              }
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <TaskNote task={task} />
    </Section>
  )
}
