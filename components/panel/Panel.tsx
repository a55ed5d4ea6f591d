import { browser } from 'wxt/browser'
import { strings } from '../strings'
import { announcement } from './announce'
import { CheckBox } from './CheckBox'
import { PageReports } from './PageReports'
import { reading } from './tab'

/** The side panel: this page's figures, beside what other reports say. */
export function Panel() {
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
        <PageReports reading={reading.value} />
      </main>
      <p class="announcement" role="status" aria-live="polite">
        {announcement.value}
      </p>
    </>
  )
}
