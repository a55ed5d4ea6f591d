import type { Report } from '../../lib/types'
import type { ReportView } from '../compared'
import { Outlet } from '../Outlet'
import { strings } from '../strings'
import { SaveButton } from './SaveButton'

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** The article as it was read: whose, where, what, when, how much of it. */
export function ArticleHeader({ report, view }: { report: Report; view: ReportView | null }) {
  const { title, partial, language } = report
  const isOther = language !== 'en' && language !== 'und'
  return (
    <header class="article-head">
      <p>
        <Outlet report={report} />
      </p>
      <h2>
        <bdi>{title || strings.noTitle}</bdi>
      </h2>
      {partial && <p class="notice">{strings.partial}</p>}
      {isOther && <p class="notice">{strings.otherLanguage(LANGUAGES.of(language) ?? language)}</p>}
      {view?.state && <SaveButton report={report} state={view.state} />}
    </header>
  )
}
