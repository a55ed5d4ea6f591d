import type { Reading } from '../../lib/page/session'
import { saveReports } from '../../lib/store/save'
import type { Report } from '../../lib/types'
import { strings } from '../strings'
import { sentenceOf } from '../sentence-of'
import { announce } from './announce'
import { ArticlePart } from './ArticlePart'

async function saveAll(reports: Report[]): Promise<void> {
  try {
    await saveReports(reports)
    announce(strings.savedNow(strings.reports(reports.length)))
  } catch (error) {
    announce(strings.failed(sentenceOf(error)))
  }
}

/** What was read in the tab, or a word on why nothing was. */
export function PageReports({ reading }: { reading: Reading | null }) {
  if (reading === null) return <Notice title={strings.notRead} why={strings.howToRead} />
  if (reading.state === 'reading') return <Notice title={strings.reading} why="" />
  if (reading.state === 'refused') return <Notice title={strings.refused} why={strings.refusedWhy} />
  const { reports, reason } = reading
  if (reports.length === 0) return <Notice title={strings.noArticle} why={sentence(reason ?? '')} />
  return (
    <>
      {reports.length > 1 && (
        <div class="several">
          <p>{strings.articles(reports.length)}</p>
          <button type="button" onClick={() => void saveAll(reports)}>
            {strings.saveAll(reports.length)}
          </button>
        </div>
      )}
      {reports.map((report, at) => (
        <ArticlePart key={`${reading.visit} ${at}`} report={report} at={at} />
      ))}
    </>
  )
}

/** A reason of the reader's, which it gives as a clause, as a sentence. */
function sentence(clause: string): string {
  const text = clause.trim()
  if (text === '') return ''
  return `${text[0]?.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
}

function Notice({ title, why }: { title: string; why: string }) {
  return (
    <section class="nothing">
      <h2>{title}</h2>
      {why && <p>{why}</p>}
    </section>
  )
}
