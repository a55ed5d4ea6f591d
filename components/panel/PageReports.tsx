import type { Reading } from '../../lib/page/session'
import { strings } from '../strings'
import { ArticlePart } from './ArticlePart'

/** What was read in the tab, or a word on why nothing was. */
export function PageReports({ reading }: { reading: Reading | null }) {
  if (reading === null) return <Notice title={strings.notRead} why={strings.howToRead} />
  if (reading.state === 'reading') return <Notice title={strings.reading} why="" />
  if (reading.state === 'refused') return <Notice title={strings.refused} why={strings.refusedWhy} />
  const { reports, reason } = reading
  if (reports.length === 0) return <Notice title={strings.noArticle} why={reason ?? ''} />
  return (
    <>
      {reports.length > 1 && <p class="several">{strings.articles(reports.length)}</p>}
      {reports.map((report, at) => (
        <ArticlePart key={`${reading.visit} ${at}`} report={report} at={at} />
      ))}
    </>
  )
}

function Notice({ title, why }: { title: string; why: string }) {
  return (
    <section class="nothing">
      <h2>{title}</h2>
      {why && <p>{why}</p>}
    </section>
  )
}
