/** What befalls or is done by persons only: "five were rescued", "nine survived". */
export const PERSONAL: ReadonlySet<string> = new Set(
  (
    'rescued saved freed released hospitalised hospitalized treated discharged survived survive survives ' +
    'charged sentenced jailed imprisoned convicted acquitted deported'
  ).split(' '),
)
