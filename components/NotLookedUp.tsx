import { strings } from './strings'

/**
 * Says so where figures were read and the store could not be asked about them.
 * @param why a sentence on what failed and what to do
 */
export function NotLookedUp({ why }: { why: string }) {
  return (
    <p class="notice within" role="alert">
      {strings.notLookedUp} {why}
    </p>
  )
}
