const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Nouns that stand for a side's whole force where the side possesses them: "Moscow's army". */
export const FORCES = set(
  `army armies military force forces troops soldiers militia navy fleet regime government side brigade brigades battalion unit
  units men command marines fighters personnel servicemen conscripts
  group rebels guerrillas militants insurgents mercenaries`,
)

/** Nouns for belonging to a country: "nationals of Nepal", "workers from India". */
export const TIES = set('from of among amongst')

/** Nouns of tolls, whose owner is counted: "Russian losses", "casualties among Palestinians". */
export const TOLLS = set(
  `casualties losses deaths fatalities injuries toll casualty loss death tally number figure count total dead wounded killed`,
)

/** Verbs whose subject is the side counted, in active forms. */
export const BEARING = set(
  `suffer suffers suffered suffering lose loses lost losing sustain sustains sustained sustaining incur incurs incurred
  deploy deploys deployed deploying redeploy redeployed send sends sent sending dispatch dispatches dispatched dispatching
  mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing withdraw withdraws withdrew withdrawing
  contribute contributes contributed commit commits committed amass amassed massed station stationed`,
)

/** Those of them that can also be done to others: only troops sent are the sender's own. */
export const SENDING = set(
  `deploy deploys deployed deploying redeploy redeployed send sends sent sending dispatch dispatches dispatched dispatching
  mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing withdraw withdraws withdrew withdrawing
  contribute contributes contributed commit commits committed amass amassed massed station stationed`,
)

/** What a side sends of its own people. */
export const SENT = set(
  `soldier troop personnel force serviceman servicewoman marine paratrooper conscript recruit reservist peacekeeper officer
  sapper engineer builder fighter mercenary worker reinforcement instructor adviser advisor rescuer firefighter man people`,
)

/** Arms and units: a side's, though no people. */
export const ARMS = set(
  `tank drone missile rocket aircraft jet helicopter warship ship vessel submarine vehicle system artillery howitzer plane
  bomber brigade battalion regiment division unit position fighter warplane boat carrier gun weapon shell`,
)
