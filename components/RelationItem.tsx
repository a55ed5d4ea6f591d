import type { Compared } from '../lib/compare/compare-report'
import { Meaning } from './Meaning'
import { Outlet } from './Outlet'
import { Quote } from './Quote'
import { safeLink } from './safe-link'
import { strings } from './strings'

/** What one other report says of a figure: who, when, what it means, its sentence, and why it stands as it does. */
export function RelationItem({ compared: { there, relation } }: { compared: Compared }) {
  const link = safeLink(there.report.url)
  return (
    <article class="relation">
      <p class="relation-head">
        <Outlet report={there.report} />
        {relation.sameOrigin && <span class="tag">{strings.sameOrigin}</span>}
        {relation.strength === 'weak' && relation.relation !== 'agrees' && (
          <span class="tag">{strings.weakly}</span>
        )}
        {there.pack && <span class="tag">{strings.fromPack(there.pack)}</span>}
      </p>
      <p class="relation-meaning">
        <Meaning claim={there.claim} />
      </p>
      <Quote claim={there.claim} cite={link ?? undefined} />
      <p class="why">{relation.why}</p>
      {link && (
        <p class="relation-link">
          <a href={link} target="_blank" rel="noopener noreferrer">
            <bdi>{there.report.title || strings.openReport}</bdi>
          </a>
        </p>
      )}
    </article>
  )
}
