import type { Claim } from '../lib/types'
import { Fragment } from 'preact'
import { meaningOf } from './meaning'
import { strings } from './strings'

/** What we take a figure to mean; what was worked out is set apart from what is stated. */
export function Meaning({ claim }: { claim: Claim }) {
  return (
    <span class="meaning">
      {meaningOf(claim).map(({ text, inferred }, at) => (
        <Fragment key={at}>
          {at > 0 && <span class="dot"> · </span>}
          {at === 0 ? (
            <strong class="figure-text">
              <bdi>{text}</bdi>
            </strong>
          ) : inferred ? (
            <span class="inferred" title={strings.inferred}>
              <bdi>{text}</bdi>
              <span class="unseen"> ({strings.inferredMark})</span>
            </span>
          ) : (
            <bdi>{text}</bdi>
          )}
        </Fragment>
      ))}
    </span>
  )
}
