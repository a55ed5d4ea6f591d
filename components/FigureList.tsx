import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type FigureView, isShownIn, type ReportView } from './compared'
import { FigureItem } from './FigureItem'
import { strings } from './strings'

type Filter = 'all' | 'related' | 'conflicts'

const hasConflict = ({ compared }: FigureView) =>
  compared.some(({ relation }) => relation.relation === 'conflicts')

const PASSES: Record<Filter, (figure: FigureView) => boolean> = {
  all: () => true,
  related: ({ compared }) => compared.length > 0,
  conflicts: hasConflict,
}

/** The figures of an article, in its order or conflicts first, all or some. */
export function FigureList({
  view: { report, figures, isAll },
  selected,
  onSelect,
  corrections,
}: {
  view: ReportView
  selected: number | null
  onSelect: (claim: number) => void
  /** What the reader can say of a figure's reading. */
  corrections?: (figure: FigureView) => ComponentChildren
}) {
  const [filter, setFilter] = useState<Filter>('all')
  const [conflictsFirst, setConflictsFirst] = useState(true)
  const conflicts = figures.filter(hasConflict)
  const ordered = conflictsFirst ? [...conflicts, ...figures.filter((one) => !hasConflict(one))] : figures
  const isAnyCompared = figures.some(PASSES.related)
  const shown = ordered.filter((figure) => isShownIn(figure, selected) || PASSES[filter](figure))
  // Of a language that is not read nothing was looked for: the article's head says so.
  const isRead = report.language === 'en' || report.language === 'und'
  if (figures.length === 0) return <p class="empty">{isRead ? strings.noFigures : strings.notLooked}</p>
  return (
    <section class="figures" aria-label={strings.figuresHeading}>
      <div class="bar">
        <p class="counts">
          {strings.figures(figures.length)}
          {conflicts.length > 0 && ` · ${strings.withConflicts(conflicts.length)}`}
        </p>
        {isAnyCompared && (
          <>
            <select
              aria-label={strings.show}
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value as Filter)}
            >
              <option value="all">{strings.showAll}</option>
              <option value="related">{strings.showRelated}</option>
              <option value="conflicts">{strings.showConflicts}</option>
            </select>
            <select
              aria-label={strings.order}
              value={conflictsFirst ? 'conflicts' : 'text'}
              onChange={(event) => setConflictsFirst(event.currentTarget.value === 'conflicts')}
            >
              <option value="conflicts">{strings.orderConflicts}</option>
              <option value="text">{strings.orderText}</option>
            </select>
          </>
        )}
      </div>
      {!isAll && <p class="notice within">{strings.notAll}</p>}
      {shown.length === 0 && <p class="empty">{strings.noneOfThese}</p>}
      <ol class="figure-list">
        {shown.map((figure) => (
          <FigureItem
            key={figure.claim.start}
            figure={figure}
            isSelected={isShownIn(figure, selected)}
            onSelect={() => onSelect(figure.at)}
            corrections={corrections?.(figure)}
          />
        ))}
      </ol>
    </section>
  )
}
