import type { Refiner } from '../context'
import { FALSE_FRIENDS } from '../false-friends'

/** Drops what lies in a date, a time, a code, a name or an idiom. */
export const dropFalseFriends: Refiner = {
  name: 'drop-false-friends',
  refine(findings, scene) {
    const spans = FALSE_FRIENDS.flatMap(({ find }) => find(scene))
    return findings.filter(
      ({ start, end, form }) => form === 'quiet' || !spans.some(([from, to]) => start < to && end > from),
    )
  },
}
