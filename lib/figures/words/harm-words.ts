/** Participles after "was" or "been" that make their subject one of the harmed, taken, missing or saved. */
export const SUFFERED = new Set(
  `killed slain murdered assassinated executed beheaded hanged lynched massacred martyred wounded injured hurt harmed maimed
  burned burnt scalded shot stabbed beaten crushed electrocuted poisoned drowned trapped buried captured abducted kidnapped
  arrested detained imprisoned jailed missing dead hospitalised hospitalized evacuated displaced rescued freed released
  unaccounted feared presumed pronounced found confirmed infected bitten mauled trampled struck hit run-over`.split(
    /\s+/,
  ),
)

/** Of those, the ones that need a word of harm after them: "found dead", "feared drowned". */
export const NEEDS_HARM_AFTER = new Set('feared presumed pronounced found confirmed taken'.split(' '))

/** Verbs by which the subject suffers. */
export const SUFFERS = new Set(
  'died dies dying drowned perished perishes succumbed survived survives vanished disappeared'.split(' '),
)

/** Forms of verbs by which the object suffers. The bare infinitive is left out: "tried to kill a man" tells of no toll. */
export const HARMS = new Set(
  `killed killing kills wounded wounding wounds injured injuring injures hurt hurting murdered murdering slain executed
  executing beheaded beheading captured capturing captures abducted abducting kidnapped kidnapping arrested arresting
  detained detaining martyred martyring maimed stabbed stabbing shot crushed crushing rescued rescuing`.split(
    /\s+/,
  ),
)

/** Nouns with "of" by which a person suffers: "the death of a child". */
export const HARM_NOUNS = new Set(
  'death deaths killing murder life lives body bodies remains wounding injury assassination execution beheading abduction kidnapping capture arrest'.split(
    ' ',
  ),
)

/** Plural nouns that name the harm itself: "no casualties". */
export const TOLL_NOUNS = new Set(
  'casualty casualties death deaths fatality fatalities injury injuries victim victims survivors survivor'.split(
    ' ',
  ),
)
