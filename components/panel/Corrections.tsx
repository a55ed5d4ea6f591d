import { keepCorrection, removeCorrection } from '../../lib/store/corrections'
import type { Claim, Measure, Report } from '../../lib/types'
import type { FigureView } from '../compared'
import { measureNames, strings } from '../strings'
import { announce, sentenceOf } from './announce'

const MEASURES = Object.keys(measureNames) as Measure[]

function tell(work: Promise<unknown>): void {
  work.catch((error: unknown) => announce(strings.failed(sentenceOf(error))))
}

/** What the reader can say of a reading that is wrong; it is kept and applied at every later reading. */
export function Corrections({ report, figure }: { report: Report; figure: FigureView }) {
  const read = report.claims[figure.at]
  if (!read) return null
  const { correction } = figure
  return (
    <details class="correct">
      <summary>{correction ? strings.corrected : strings.correct}</summary>
      <p class="row">
        <button type="button" onClick={() => tell(keepCorrection(report, read, { kind: 'not-a-figure' }))}>
          {strings.notAFigure}
        </button>
        <label>
          {strings.measureLabel}{' '}
          <select
            value={figure.claim.measure}
            onChange={({ currentTarget }) => {
              const fields = { measure: currentTarget.value as Measure }
              tell(keepCorrection(report, read, { kind: 'fields', fields }))
            }}
          >
            {MEASURES.map((measure) => (
              <option key={measure} value={measure}>
                {measureNames[measure] || strings.wrongMeasure}
              </option>
            ))}
          </select>
        </label>
        {correction && (
          <button type="button" onClick={() => tell(removeCorrection(correction.id))}>
            {strings.undoCorrection}
          </button>
        )}
      </p>
    </details>
  )
}

/** The figures that the reader said are none; each can be taken back. */
export function SetAside({ setAside }: { setAside: { claim: Claim; correction: { id: string } }[] }) {
  if (setAside.length === 0) return null
  return (
    <details class="correct empty">
      <summary>{strings.setAside(setAside.length)}</summary>
      <ul>
        {setAside.map(({ claim, correction }) => (
          <li key={correction.id}>
            <bdi>{claim.figure}</bdi> — <bdi>{claim.quote}</bdi>{' '}
            <button type="button" class="quiet" onClick={() => tell(removeCorrection(correction.id))}>
              {strings.undoCorrection}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
