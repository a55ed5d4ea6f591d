import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { sendMessage } from '../../lib/messages'
import type { Report } from '../../lib/types'
import { FigureItem } from '../FigureItem'
import { NotLookedUp } from '../NotLookedUp'
import { strings } from '../strings'
import { useReport } from '../use-report'
import { announce, sentenceOf } from './announce'
import { check } from './tab'

/** What was asked last, read. */
const asked = signal<Report | null>(null)

async function ask(text: string): Promise<void> {
  if (text.trim() === '') return
  try {
    asked.value = await sendMessage('readTypedText', text)
  } catch (error) {
    announce(strings.failed(sentenceOf(error)))
  }
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
        <button type="button" class="quiet" onClick={() => (asked.value = null)}>
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
