/** Nouns that news stories change between for one thing: a headline's word is seldom that of its text. */
const SETS: readonly string[] = [
  'vehicle car automobile truck lorry van suv',
  'helicopter chopper',
  'plane aircraft airplane aeroplane airliner jet jetliner flight',
  'ship vessel boat',
  'home house dwelling residence',
  'blast explosion bombing',
  'strike airstrike raid attack assault',
  'missile rocket',
  'shot round bullet gunshot',
  'firm company business',
  'job position post',
  'worker employee job',
  'officer cop policeman',
  'kid child youngster',
  'teen teenager youth',
  'girl schoolgirl student pupil',
  'protester demonstrator marcher',
  'migrant refugee asylum-seeker',
  'hostage captive abductee',
  'fighter militant insurgent rebel',
  'case infection',
  'dose jab vaccine vaccination',
  'vote ballot',
  'lawmaker legislator mp deputy',
  'country nation state',
  'household family home house',
  'customer subscriber client user',
  'body corpse',
  'dog puppy',
  'fine penalty',
  'count charge',
  'coach bus minibus',
  'workforce staff employee worker',
]

/** Each noun with the numbers of the sets that it stands in. */
export const SYNONYM_SETS: ReadonlyMap<string, ReadonlySet<number>> = setsByWord()

function setsByWord(): Map<string, Set<number>> {
  const sets = new Map<string, Set<number>>()
  for (const [at, words] of SETS.entries()) {
    for (const word of words.split(' ')) sets.set(word, (sets.get(word) ?? new Set()).add(at))
  }
  return sets
}
