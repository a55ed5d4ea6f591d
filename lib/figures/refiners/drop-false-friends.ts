import type { Finding, Refiner } from '../context'
import { FALSE_FRIENDS } from '../false-friends'

/** Drops what lies in a span; both are in order, so that one walk along them is enough. */
function dropInSpans(findings: Finding[], spans: [number, number][]): Finding[] {
  const inOrder = spans.toSorted(([a], [b]) => a - b)
  let reach = 0
  let at = 0
  return findings.filter(({ start, end, form }) => {
    for (let span = inOrder[at]; span && span[0] < end; span = inOrder[++at]) reach = Math.max(reach, span[1])
    return form === 'quiet' || reach <= start
  })
}

/** Drops what is a date, a time, a code, a name or an idiom, or lies in one. What no number tells of is none of these. */
export const dropFalseFriends: Refiner = {
  name: 'drop-false-friends',
  refine(findings, scene) {
    if (findings.every(({ form }) => form === 'quiet')) return findings
    const spans = FALSE_FRIENDS.flatMap((friend) => friend.spans?.(scene) ?? [])
    return dropInSpans(findings, spans).filter(
      (finding) =>
        finding.form === 'quiet' || !FALSE_FRIENDS.some((friend) => friend.holds?.(finding, scene)),
    )
  },
}
