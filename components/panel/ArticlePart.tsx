import { sendMessage } from '../../lib/messages'
import { putSession } from '../../lib/page/session'
import type { Report } from '../../lib/types'
import { FigureList } from '../FigureList'
import { NotLookedUp } from '../NotLookedUp'
import { strings } from '../strings'
import { useReport } from '../use-report'
import { sentenceOf } from '../sentence-of'
import { announce } from './announce'
import { Corrections, SetAside } from './Corrections'
import { Edits } from './Edits'
import { ArticleHeader } from './ArticleHeader'
import { selected, tabId } from './tab'

/** Selects a figure and leads the reader to it on the page. */
async function goTo(article: number, claim: number): Promise<void> {
  const tab = tabId.value
  if (tab === null) return
  const place = { article, claim }
  try {
    await putSession(tab, 'selected', place)
    const found = await sendMessage('showFigure', place, tab)
    if (!found) announce(strings.notOnPage)
  } catch (error) {
    announce(strings.failed(sentenceOf(error)))
  }
}

/** One article of the page: its head, and its figures beside what other reports say. */
export function ArticlePart({ report, at }: { report: Report; at: number }) {
  const { view, failure } = useReport(report)
  const place = selected.value
  return (
    <section
      class="article"
      aria-label={report.title || strings.noTitle}
      data-read-at={view ? report.readAt : undefined}
    >
      <ArticleHeader report={report} view={view} />
      {view && <Edits view={view} />}
      {failure && <NotLookedUp why={failure} />}
      {view && (
        <FigureList
          view={view}
          selected={place?.article === at ? place.claim : null}
          onSelect={(claim) => void goTo(at, claim)}
          corrections={(figure) => view.state && <Corrections report={report} figure={figure} />}
        />
      )}
      {view && <SetAside setAside={view.setAside} />}
    </section>
  )
}
