import type { Compared } from '../lib/compare/compare-report'
import { RelationItem } from './RelationItem'
import { byOrigin } from './origins'
import { type GroupKind, relationNames } from './names'
import { strings } from './strings'

/** All reports that stand to a figure in one way; those of one origin are folded under the first of them. */
export function RelationGroup({ kind, compared }: { kind: GroupKind; compared: Compared[] }) {
  const { title, sign, note } = relationNames[kind]
  const origins = byOrigin(compared)
  return (
    <section class={`group group-${kind}`}>
      <h4>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        {title}
        <span class="count">
          {strings.reports(compared.length)} · {strings.origins(origins.length)}
        </span>
      </h4>
      <p class="note">{note}</p>
      {origins.map(([first, ...others]) => (
        <div class="origin" key={`${first.there.report.url} ${first.there.claim.start}`}>
          <RelationItem compared={first} />
          {others.length > 0 && (
            <details>
              <summary>{strings.moreOfOrigin(others.length)}</summary>
              {others.map((other) => (
                <RelationItem key={`${other.there.report.url} ${other.there.claim.start}`} compared={other} />
              ))}
            </details>
          )}
        </div>
      ))}
    </section>
  )
}
