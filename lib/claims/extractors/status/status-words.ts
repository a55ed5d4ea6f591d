/** Verbs and adjectives of intent: what they govern is planned. */
export const PLANS: ReadonlySet<string> = new Set(
  (
    'plan intend prepare pledge promise vow order agree approve schedule propose aim decide seek pursue consider authorise authorize ' +
    'announce commit undertake expect plot conspire attempt hope want try'
  ).split(' '),
)
/** Adjectives before "to": "ready to send", "due to arrive". */
export const READY: ReadonlySet<string> = new Set(
  'ready due set about poised willing going slated scheduled expected planned'.split(' '),
)
/** Participles of what lies ahead, before a time. */
export const AWAITED: ReadonlySet<string> = new Set('expected due scheduled planned slated'.split(' '))
export const WHEN: ReadonlySet<string> = new Set('by next for later soon before within this'.split(' '))
export const PLAN_MODALS: ReadonlySet<string> = new Set(['will', 'shall', 'would', "'ll", '’ll', 'wo'])
export const MAY: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can'])
/** Words that leave open whether it happened. */
export const OPEN: ReadonlySet<string> = new Set(
  'feared fear fears fearing presumed possibly perhaps maybe potentially likely threaten threatens threatened threatening threat risk risks risking risked predict predicts predicted forecast forecasts projected project projects warn warns warned'.split(
    ' ',
  ),
)
export const DENIALS: ReadonlySet<string> = new Set('deny dismiss reject refute disprove debunk'.split(' '))
/** What is denied where it is no clause: "rejected claims that". */
export const CLAIMED: ReadonlySet<string> = new Set(
  'claim report allegation accusation suggestion rumour rumor that any statement assertion killing'.split(
    ' ',
  ),
)
/** Words of a drill or a thought: nobody was hurt in it. */
export const PRETENDED: ReadonlySet<string> = new Set([
  'simulated',
  'simulating',
  'simulation',
  'mock',
  'hypothetical',
  'imaginary',
])
/** What is missing where a thing is not shown to have happened: "no evidence that". */
export const PROOFS: ReadonlySet<string> = new Set(['evidence', 'proof', 'indication', 'truth', 'sign'])
/** Where the clause of a figure begins, looking back. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  '; : . ? ! but although though while whereas because after when since'.split(' '),
)
export const SPEECH: ReadonlySet<string> = new Set(
  'say tell report claim add announce confirm state believe estimate note write'.split(' '),
)
