import type { FigurePlace } from '../../lib/messages'
import type { Report } from '../../lib/types'
import { isShownIn } from '../compared'
import { FigureItem } from '../FigureItem'
import { NotLookedUp } from '../NotLookedUp'
import { strings } from '../strings'
import { useReport } from '../use-report'

/** One figure beside what other reports say, small, beside its mark. */
function CardFigure({ report, claim }: { report: Report; claim: number }) {
  const { view, failure } = useReport(report)
  if (!view) return null
  const figure = view.figures.find((one) => isShownIn(one, claim))
  if (!figure) return <p class="empty">{strings.cardSetAside}</p>
  return (
    <>
      {failure && <NotLookedUp why={failure} />}
      <ol class="figure-list">
        <FigureItem figure={figure} isSelected={false} />
      </ol>
      {!view.isAll && <p class="notice within">{strings.notAll}</p>}
    </>
  )
}

/**
 * What opens beside a mark that the reader clicked: its figure, and the way to the side panel.
 * @param report the article it stands in; null where nothing is known of its page any more
 */
export function Card({
  report,
  place,
  onPanel,
}: {
  report: Report | null
  place: FigurePlace
  onPanel: () => void
}) {
  return (
    <main class="card">
      <h1 class="unseen">{strings.name}</h1>
      <h2 class="unseen">{strings.cardHeading}</h2>
      {report ? (
        <CardFigure report={report} claim={place.claim} />
      ) : (
        <p class="empty">
          {strings.notRead} {strings.howToRead}
        </p>
      )}
      <button type="button" onClick={onPanel}>
        {strings.cardPanel}
      </button>
    </main>
  )
}
