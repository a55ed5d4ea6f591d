const alternatives = (words: string) => words.trim().split(/\s+/).join('|')

/** Verbs said of bodies that come to light one after the other. */
const FOUND = alternatives(
  'found discovered recovered retrieved pulled unearthed exhumed washed dug located identified extricated brought extracted uncovered',
)

/** Those who died after the others: in hospital, of what they suffered. */
export const LATER_DEATHS =
  /\bin (?:the |a |an )?(?:\w{1,14} )?hospital\b(?! (?:strike|fire|blast|attack))|\bin intensive care\b|\bon the way to (?:the |a )?hospital\b|\bsuccumbed\b|\b(?:of|from|to) (?:their|his|her|its) (?:\w{1,12} )?(?:wounds|injuries|burns)\b|\blater died\b|\bdied later\b/i

/** A stretch of the event's time: "overnight", "in the first minutes", "within an hour". */
export const PART_OF_THE_TIME =
  /\bovernight\b|\bin the first (?:\w{1,8} )?(?:minutes?|hours?|moments)\b|\bwithin (?:\w{1,6} )?(?:minutes|an hour|hours)\b|\bin the (?:early|small) hours\b|\b(?:this|that) (?:morning|afternoon|evening)\b|\bsince (?:then|dawn|the morning|midnight)\b/i

/** Bodies that were found: as many as came to light there and then. */
export const BODIES_FOUND = new RegExp(
  `\\b(?:${FOUND})\\b.{0,40}\\b(?:bod(?:y|ies)|corpses?|remains|dead|martyrs|victims|fatalities)\\b|\\b(?:bod(?:y|ies)|corpses?|remains|martyrs|victims)\\b.{0,60}\\b(?:${FOUND})\\b`,
  'i',
)

/** Those brought to one hospital or morgue, and those whose names are known: as many as there were there, or as are known. */
export const BROUGHT_OR_NAMED =
  /\b(?:arriv\w{1,4}|taken|brought|transferred|rushed|admitted|evacuated)\b.{0,70}\b(?:hospitals?|morgues?|mortuary|medical (?:complex|cent(?:er|re)))\b|\b(?:hospitals?|morgues?|mortuary)\b.{0,40}\breceived\b|\bnames? of\b|\bidentities of\b|\b(?:have|has|been|were|was) (?:been )?identified\b|\bidentified (?:by name )?(?:so far|as|the)\b|\bnamed (?:so far|as)\b/i

/** Another's count of the whole, in the words before a figure: "put the toll at". */
export const RIVAL = /\b(?:toll|number|total) (?:\w{1,8} ){0,2}(?:at|of|as|was|is|stood|to)\b/i

/** Words that tell of another happening. */
export const ANOTHER =
  /\bseparate(?:ly)?\b|\belsewhere\b|\b(?:another|other|second|previous|earlier|similar|last|recent) (?:\w{1,14} )?(?:strikes?|attacks?|raids?|blasts?|explosions?|incidents?|shootings?|bombings?|crash(?:es)?|accidents?|quakes?|earthquakes?|floods?|storms?|fires?|disasters?|collapses?|sources?)\b|\bdifferent\b|\b(?:last|previous) (?:week|month|year)\b|\b(?:weeks|months|years|decades?) (?:ago|earlier|before)\b|\b(?:in|of|since) (?:\w{3,9} )?(?:19|20)\d\d\b|\binstead\b|\brather than\b/i
