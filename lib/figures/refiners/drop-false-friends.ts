import type { Finding, Refiner } from '../context'
import { FALSE_FRIENDS } from '../false-friends'

/** Drops what is a date, a time, a code, a name or an idiom, or lies in one. What no number tells of is none of these. */
export const dropFalseFriends: Refiner = {
  name: 'drop-false-friends',
  refine(findings, scene) {
    const spans = FALSE_FRIENDS.flatMap((friend) => friend.spans?.(scene) ?? [])
    const isInSpan = ({ start, end }: Finding) => spans.some(([from, to]) => start < to && end > from)
    const isFriend = (finding: Finding) => FALSE_FRIENDS.some((friend) => friend.holds?.(finding, scene))
    return findings.filter((finding) => finding.form === 'quiet' || !(isInSpan(finding) || isFriend(finding)))
  },
}
