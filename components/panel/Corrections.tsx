import type { CorrectionChange } from '../../lib/store/apply-corrections'
import { keepCorrection, removeCorrection } from '../../lib/store/corrections'
import type { Claim, Report } from '../../lib/types'
import type { FigureView } from '../compared'
import { strings } from '../strings'
import { sentenceOf } from '../sentence-of'
import { announce } from './announce'
import { CorrectionForm } from './CorrectionForm'

function tell(work: Promise<unknown>): void {
  work.catch((error: unknown) => announce(strings.failed(sentenceOf(error))))
}

/** Keeps a correction of a figure, and of the headline's telling of it. */
async function keep(report: Report, figures: FigureView[], change: CorrectionChange): Promise<void> {
  for (const { at } of figures) {
    const read = report.claims[at]
    if (read) await keepCorrection(report, read, change)
  }
}

async function undo(figures: FigureView[]): Promise<void> {
  for (const { correction } of figures) if (correction) await removeCorrection(correction.id)
}

const numberOf = ({ low, high }: Claim) =>
  [...new Set([low ?? '…', high ?? '…'])].map((end) => end.toLocaleString('en')).join(' to ')

/** That a reading was corrected, with the number where it is another than the one written, and the way back. */
function Corrected({ figures, claim }: { figures: FigureView[]; claim: Claim }) {
  const change = figures[0]?.correction?.change
  if (change?.kind !== 'fields') return null
  const isOtherNumber = 'low' in change.fields || 'high' in change.fields
  return (
    <p class="corrected">
      <span class="tag">{strings.corrected}</span>
      {isOtherNumber && <span>{strings.nowRead(numberOf(claim))}</span>}
      <button type="button" class="quiet" onClick={() => tell(undo(figures))}>
        {strings.undoCorrection}
      </button>
    </p>
  )
}

/** What the reader can say of a reading that is wrong; it is kept and applied at every later reading. */
export function Corrections({ report, figure }: { report: Report; figure: FigureView }) {
  const { claim, inHeadline } = figure
  const figures = [figure, ...inHeadline]
  const change = (made: CorrectionChange) => tell(keep(report, figures, made))
  return (
    <>
      <Corrected figures={figures} claim={claim} />
      <details class="correct">
        <summary>{strings.correct}</summary>
        <button type="button" onClick={() => change({ kind: 'not-a-figure' })}>
          {strings.notAFigure}
        </button>
        <CorrectionForm
          key={JSON.stringify(claim)}
          claim={claim}
          onKeep={(fields) => change({ kind: 'fields', fields })}
        />
      </details>
    </>
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
