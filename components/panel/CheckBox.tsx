import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { sendMessage } from '../../lib/messages'
import { dropSession } from '../../lib/page/session'
import type { Report } from '../../lib/types'
import { FigureItem } from '../FigureItem'
import { NotLookedUp } from '../NotLookedUp'
import { strings } from '../strings'
import { useReport } from '../use-report'
import { sentenceOf } from '../sentence-of'
import { announce } from './announce'
import { check, tabId } from './tab'

/** What was asked last, read. */
const asked = signal<Report | null>(null)

let latest = 0

async function ask(text: string): Promise<void> {
  if (text.trim() === '') return
  const mine = ++latest
  try {
    const report = await sendMessage('readTypedText', text)
    if (mine === latest) asked.value = report
  } catch (error) {
    announce(strings.failed(sentenceOf(error)))
  }
}

/** Puts the answer away; words selected on the page are not asked for again when the reader comes back to it. */
function close(): void {
  latest++
  asked.value = null
  if (tabId.value === null) return
  dropSession(tabId.value, ['check']).catch((error: unknown) => announce(strings.failed(sentenceOf(error))))
}

/** Checks a figure that was typed, or selected on a page, with no article at all. */
export function CheckBox() {
  const [text, setText] = useState('')
  const fromPage = check.value
  useEffect(() => {
    if (!fromPage) return
    setText(fromPage.text)
    void ask(fromPage.text)
  }, [fromPage?.asked])
  return (
    <section class="check" aria-labelledby="check-heading">
      <h2 id="check-heading" class="unseen">
        {strings.checkHeading}
      </h2>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          void ask(text)
        }}
      >
        <label>
          <span>{strings.checkLabel}</span>
          <input
            type="text"
            name="figure"
            autocomplete="off"
            placeholder={strings.checkHint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{strings.check}</button>
      </form>
      {asked.value && <Answer report={asked.value} />}
    </section>
  )
}

function Answer({ report }: { report: Report }) {
  const { view, failure } = useReport(report)
  return (
    <div class="answer">
      <p class="answer-head">
        {report.claims.length > 0 ? strings.understood : strings.checkNothing}
        <button type="button" class="quiet" onClick={close}>
          {strings.checkClear}
        </button>
      </p>
      {failure && <NotLookedUp why={failure} />}
      {view && !view.isAll && <p class="notice">{strings.notAll}</p>}
      <ol class="figure-list">
        {view?.figures.map((figure) => (
          <FigureItem key={figure.claim.start} figure={figure} isSelected={false} />
        ))}
      </ol>
    </div>
  )
}
