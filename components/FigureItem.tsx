import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { FigureView } from './compared'
import { Meaning } from './Meaning'
import { RelationGroup } from './RelationGroup'
import { Silence } from './Silence'
import { GROUP_ORDER, groupOf, relationNames } from './names'
import { reportsIn } from './origins'
import { strings } from './strings'

/** One figure: what we take it to mean, and under it what other reports say. */
export function FigureItem({
  figure,
  isSelected,
  onSelect,
  corrections,
}: {
  figure: FigureView
  isSelected: boolean
  onSelect?: (() => void) | undefined
  corrections?: ComponentChildren
}) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  const groups = GROUP_ORDER.map((kind) => ({
    kind,
    compared: figure.compared.filter(({ relation }) => groupOf(relation) === kind),
  })).filter(({ compared }) => compared.length > 0)
  return (
    <li ref={item} class={isSelected ? 'figure selected' : 'figure'} aria-current={isSelected || undefined}>
      <h3>
        {onSelect ? (
          <button type="button" class="figure-head" title={strings.goTo} onClick={onSelect}>
            <Meaning claim={figure.claim} />
          </button>
        ) : (
          <Meaning claim={figure.claim} />
        )}
      </h3>
      {figure.inHeadline.length > 0 && (
        <p class="signs">
          <span class="tag">{strings.inHeadline}</span>
        </p>
      )}
      {groups.length > 0 && (
        <p class="signs">
          {groups.map(({ kind, compared }) => (
            <span class={`chip group-${kind}`} key={kind}>
              <span class="sign" aria-hidden="true">
                {relationNames[kind].sign}
              </span>
              {reportsIn(compared)} {relationNames[kind].title.toLowerCase()}
            </span>
          ))}
        </p>
      )}
      {groups.map(({ kind, compared }) => (
        <RelationGroup key={kind} kind={kind} compared={compared} />
      ))}
      {figure.summary && <Silence summary={figure.summary} isAnyRelated={figure.compared.length > 0} />}
      {corrections}
    </li>
  )
}
