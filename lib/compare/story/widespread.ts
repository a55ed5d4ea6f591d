import { remembered } from '../memo'
import type { Side } from '../side'

/** Words of what strikes many places at once, so that each has its own toll. */
const WIDESPREAD =
  /\b(?:earthquakes?|quakes?|floods?|flooding|monsoons?|storms?|cyclones?|hurricanes?|typhoons?|tornado(?:e?s)?|tsunami|landslides?|mudslides?|heat ?waves?|wildfires?|fires|outbreaks?|epidemic|pandemic|cholera|measles|ebola|covid(?:-19)?|coronavirus|dengue|protests|riots|clashes|strikes|airstrikes|attacks|raids|bombs|bombings|blasts|explosions|shootings|across|nationwide|several (?:cities|towns|villages|provinces|districts|states))\b/i

/** How much of an article tells what sort of event it is of. */
const LEAD_LENGTH = 600

/** Whether a claim or its article tells of what strikes many places at once. */
export const isWidespread = remembered(({ report, claim }: Side) =>
  [report.text.slice(0, LEAD_LENGTH), claim.quote].some((text) => WIDESPREAD.test(text)),
)
