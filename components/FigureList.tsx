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
  view: { figures, isAll },
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
  const shown = ordered.filter((figure) => isShownIn(figure, selected) || PASSES[filter](figure))
  if (figures.length === 0) return <p class="empty">{strings.noFigures}</p>
  return (
    <section class="figures" aria-label={strings.figuresHeading}>
      <div class="bar">
        <p class="counts">
          {strings.figures(figures.length)}
          {conflicts.length > 0 && ` · ${strings.withConflicts(conflicts.length)}`}
        </p>
        <label>
          {strings.show}
          <select value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            <option value="all">{strings.showAll}</option>
            <option value="related">{strings.showRelated}</option>
            <option value="conflicts">{strings.showConflicts}</option>
          </select>
        </label>
        <label>
          {strings.order}
          <select
            value={conflictsFirst ? 'conflicts' : 'text'}
            onChange={(event) => setConflictsFirst(event.currentTarget.value === 'conflicts')}
          >
            <option value="conflicts">{strings.orderConflicts}</option>
            <option value="text">{strings.orderText}</option>
          </select>
        </label>
      </div>
      {!isAll && <p class="notice">{strings.notAll}</p>}
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
