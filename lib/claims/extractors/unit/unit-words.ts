/** Groups of people, by lemma, whose size an of-phrase tells: "a crew of 12", "a population of 7 million". */
export const OF_PEOPLE: ReadonlySet<string> = new Set(
  (
    'crew staff team family squad party group class jury panel crowd audience population workforce gang troupe congregation ' +
    'cast household army mob delegation electorate couple mother father mum mom dad parent grandmother grandfather'
  ).split(' '),
)

/** Of those, the ones whose own value is a number of people: "the population reached 3 million". */
export const POPULATIONS: ReadonlySet<string> = new Set(
  'population workforce crowd audience attendance electorate'.split(' '),
)

/** What befalls or is done by persons only: "five were rescued", "nine survived". */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'rescued saved freed released hospitalised hospitalized treated discharged survived survive survives ' +
    'charged sentenced jailed imprisoned convicted acquitted deported'
  ).split(' '),
)
