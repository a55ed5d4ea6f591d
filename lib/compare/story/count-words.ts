/** Words by which a date is that of the count ("as of Friday", "the toll rose") and not of the event. */
const COUNT_DATED =
  /\b(?:as of|as at|so far|by (?:early |late )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|to date|until now|death toll|toll|tally|number of (?:people |the )?(?:killed|dead|deaths|victims|injured|wounded)|reach(?:ed|es)|has risen|had risen|rose|climbed|rises|climbs|have died|have been killed|now stands?|stood at)\b/i

/** Words by which a count is told as later than another, and higher. */
const RISEN =
  /\b(?:ris(?:es|en|ing)|rose|g(?:oes|one) up|went up|climb(?:s|ed|ing)|jump(?:s|ed)|increas(?:es|ed)|grow(?:s|n)|grew|new toll|updated|reach(?:es|ed)|soar(?:s|ed)|mount(?:s|ed)|raised|passed|surpass(?:es|ed)|up from)\b/i

/** Words by which a count is told as an early one. */
const PRELIMINARY =
  /\b(?:preliminary|initial(?:ly)?|at first|early (?:count|reports?|toll)|earlier (?:put|said|toll|count))\b/i

/** Words by which a lower count is told as the later. */
const REVISED_DOWN =
  /\b(?:revis(?:e|es|ed|ing)\b[^.;]{0,60}\bdown|lower(?:s|ed)|corrected|cut (?:its|the|their) (?:toll|count|estimate)|reduced (?:its|the|their) (?:toll|count|estimate)|down from)\b/i

/** Whether a quote's date is told of its count. */
export function datesTheCount(quote: string): boolean {
  return COUNT_DATED.test(quote)
}

/** Whether a quote tells its count as grown. */
export function tellsOfRise(quote: string): boolean {
  return RISEN.test(quote)
}

/** Whether a quote tells its count as an early one. */
export function isPreliminary(quote: string): boolean {
  return PRELIMINARY.test(quote)
}

/** Whether a quote tells its count as put down from a higher one. */
export function isRevisedDown(quote: string): boolean {
  return REVISED_DOWN.test(quote)
}
