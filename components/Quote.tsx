import type { Claim } from '../lib/types'

/** A claim's sentence with its figure marked, apart from the directions of the text around it. */
export function Quote({ claim, cite }: { claim: Claim; cite?: string | undefined }) {
  const start = claim.start - claim.quoteStart
  const end = claim.end - claim.quoteStart
  if (claim.quote === '') return null
  return (
    <blockquote class="quote" cite={cite}>
      <bdi>
        {claim.quote.slice(0, start)}
        <mark>{claim.quote.slice(start, end)}</mark>
        {claim.quote.slice(end)}
      </bdi>
    </blockquote>
  )
}
