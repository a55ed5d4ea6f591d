import type { Compared } from '../lib/compare/compare-report'
import { RelationItem } from './RelationItem'
import { byOrigin, reportsIn } from './origins'
import { type GroupKind, relationNames } from './names'
import { strings } from './strings'

const keyOf = ({ there: { report, claim } }: Compared) => `${report.url} ${report.title} ${claim.start}`

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
          {strings.reports(reportsIn(compared))} · {strings.origins(origins.length)}
        </span>
      </h4>
      <p class="note">{note}</p>
      {origins.map((origin) => {
        const [first] = origin
        const ofFirst = origin.filter(({ there }) => there.report === first.there.report)
        const others = origin.filter(({ there }) => there.report !== first.there.report)
        return (
          <div class="origin" key={keyOf(first)}>
            {ofFirst.map((one) => (
              <RelationItem key={keyOf(one)} compared={one} />
            ))}
            {others.length > 0 && (
              <details>
                <summary>{strings.moreOfOrigin(reportsIn(others))}</summary>
                {others.map((one) => (
                  <RelationItem key={keyOf(one)} compared={one} />
                ))}
              </details>
            )}
          </div>
        )
      })}
    </section>
  )
}
