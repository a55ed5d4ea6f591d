import type { FigureContext } from '../../context'

/** Those of a regular force; a militant may be anyone's. */
const REGULARS = new Set(
  'soldier troop serviceman servicewoman servicemember marine marines paratrooper conscript officer sailor pilot personnel member fighter'.split(
    ' ',
  ),
)
const MILITARY = /^([A-Z]{2}):(?:military|general-staff|defence-ministry)$/

/** How far behind the phrase its verb's end stands: "had also been killed". */
const REACH = 5

/**
 * "Chile's army said 12 soldiers were killed": a force that tells of soldiers' fate, without naming a side, tells of its
 * own. Not of those that someone killed ("said it had killed 12 soldiers"), nor where the speaker was worked out ("it said").
 * @param to last token of the figure's phrase
 */
export function ownForce({ tokens, sofar }: FigureContext, to: number): string | null {
  const [link, ...others] = sofar.saidBy ?? []
  const country = MILITARY.exec(link?.body ?? '')?.[1]
  if (
    !country ||
    others.length ||
    sofar.inferred?.includes('saidBy') ||
    !REGULARS.has(sofar.countedLemma ?? '')
  )
    return null
  const behind = tokens.slice(to + 1, to + REACH)
  const verb = behind.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB')
  const isSubject = verb >= 0 && behind.slice(0, verb).every(({ pos }) => pos === 'ADV' || pos === 'PART')
  const suffers = behind.some(({ lower }) => /^(?:been|were|was|are|died|dead|missing)$/.test(lower))
  return isSubject && suffers ? country : null
}
