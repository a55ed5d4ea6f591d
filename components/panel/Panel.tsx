import { browser } from 'wxt/browser'
import { strings } from '../strings'
import { sendMessage } from '../../lib/messages'
import { sentenceOf } from '../sentence-of'
import { announce, announcement } from './announce'
import { CheckBox } from './CheckBox'
import { Loss } from '../Loss'
import { FirstRun } from './FirstRun'
import { PageReports } from './PageReports'
import { SiteSwitch } from '../SiteSwitch'
import { reading, tabId } from './tab'

/** Reads the tab that is open: a site allowed just now has not been read yet. */
function readNow(): void {
  const tab = tabId.value
  if (tab === null) return
  sendMessage('readTab', tab).catch((error: unknown) => announce(strings.failed(sentenceOf(error))))
}

/** The side panel: this page's figures, beside what other reports say. */
export function Panel() {
  const now = reading.value
  const address = now?.state === 'read' ? now.url : null
  return (
    <>
      <header class="top">
        <h1>{strings.name}</h1>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {strings.openLibrary}
        </button>
      </header>
      <CheckBox />
      <main>
        <Loss>
          <button type="button" class="primary" onClick={() => void browser.runtime.openOptionsPage()}>
            {strings.lossImport}
          </button>
        </Loss>
        <PageReports reading={reading.value} />
        <FirstRun />
      </main>
      <SiteSwitch address={address} onAllowed={readNow} />
      <p class="announcement" role="status" aria-live="polite">
        {announcement.value}
      </p>
    </>
  )
}
