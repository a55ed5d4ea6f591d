import { after, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { TIME_UNITS } from '../words/unit-words'

const BEFORE =
  /\b(?:in|over|during|for|within|of|from|on|by) (?:the|its|his|her|their|these) (?:past|last|next|previous|preceding|coming|following|first|final|latest)(?: (?:about|some|nearly|almost|roughly|around))? $|\b(?:the|these) (?:past|last|next|previous|preceding|coming) $/i
const AFTER =
  /^,? (?:ago|earlier|later|before|beforehand|prior|previously|hence|from now|afterwards?|after that|since)\b|^ on(?=[,.;:]|$)/i

/** "In the three months to June": a quarter of a year, told by its end. */
const PERIOD_BEFORE = /\b(?:in|over|during|for) (?:the )?$/i
const PERIOD_AFTER =
  /^ (?:to|ended|ending|through) (?:the end of |end-|mid-|late |early )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\d)/

/** "Lasted for two hours before it rained": how long, whatever comes then. */
const LASTED =
  /\b(?:for|last(?:s|ed|ing)?|took|takes?|taking|spent|spends?|wait(?:s|ed|ing)?)(?: (?:about|some|nearly|almost|around|roughly|over|more than|at least|up to|another))? $/i
const THEN = /^,? (?:before|after) \p{L}/iu

function isRelativeTime({ start, end, unit, kind }: Finding, { text }: Scene): boolean {
  if (!TIME_UNITS.has(unit) || kind !== 'count') return false
  if (THEN.test(after(text, end)) && LASTED.test(before(text, start))) return false
  const [left, right] = [before(text, start), after(text, end)]
  if (PERIOD_AFTER.test(right) && PERIOD_BEFORE.test(left)) return true
  return BEFORE.test(left) || AFTER.test(right)
}

/** Drops spans of time that say when and not how long: "three days ago", "in the past 24 hours". */
export const relativeTimes: Refiner = {
  name: 'relative-times',
  refine: (findings, scene) => findings.filter((finding) => !isRelativeTime(finding, scene)),
}
