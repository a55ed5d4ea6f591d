import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { acceptLoss, findLoss } from '../lib/store/kept-count'
import { useWatched } from './use-watched'
import { strings } from './strings'

/**
 * Says so where the browser lost saved reports, and what can be done.
 * @param children the way to the import
 */
export function Loss({ children }: { children: ComponentChildren }) {
  const { value: loss } = useWatched(findLoss)
  const [isAccepted, setAccepted] = useState(false)
  if (!loss || isAccepted) return null
  const accept = () => void acceptLoss().then(() => setAccepted(true), console.error)
  return (
    <section class="loss" role="alert">
      <h2>{strings.lossTitle(loss.lost, loss.kept)}</h2>
      <p>{strings.lossWhy}</p>
      <p class="row">
        {children}
        <button type="button" onClick={accept}>
          {strings.lossAccept}
        </button>
      </p>
    </section>
  )
}
