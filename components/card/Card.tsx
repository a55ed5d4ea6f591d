import type { FigurePlace } from '../../lib/messages'
import type { Report } from '../../lib/types'
import { isShownIn } from '../compared'
import { FigureItem } from '../FigureItem'
import { NotLookedUp } from '../NotLookedUp'
import { strings } from '../strings'
import { useReport } from '../use-report'

/** One figure beside what other reports say, small, beside its mark. */
export function Card({
  report,
  place,
  onPanel,
}: {
  report: Report
  place: FigurePlace
  onPanel: () => void
}) {
  const { view, failure } = useReport(report)
  const figure = view?.figures.find((one) => isShownIn(one, place.claim))
  return (
    <main class="card">
      {failure && <NotLookedUp why={failure} />}
      {figure && (
        <ol class="figure-list">
          <FigureItem figure={figure} isSelected={false} />
        </ol>
      )}
      {figure && !view?.isAll && <p class="notice">{strings.notAll}</p>}
      <button type="button" onClick={onPanel}>
        {strings.cardPanel}
      </button>
    </main>
  )
}
