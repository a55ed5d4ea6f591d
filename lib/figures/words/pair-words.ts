/** Pairs that two nouns under one article, or none, make: "a husband and wife"; "a husband and father" is one man. */
export const PAIRS = new Set(
  `husband wife|wife husband|man wife|man woman|woman man|boy girl|girl boy|father son|father daughter|mother son|mother daughter
  |mother child|mother baby|mother infant|father child|brother sister|sister brother|grandfather grandson|grandfather granddaughter
  |grandmother grandson|grandmother granddaughter|grandmother grandchild|uncle nephew|aunt niece|bride groom|driver passenger`
    .replace(/\n\s*/g, '')
    .split('|'),
)

/** Those born together. */
export const BORN_TOGETHER: Record<string, number> = { twins: 2, triplets: 3, quadruplets: 4 }

/** Groups that are counted by their name: "a pair of gunmen", "a trio of hikers". */
export const GROUPS: Record<string, number> = { pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5 }
