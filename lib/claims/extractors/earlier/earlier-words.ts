/** Verbs and particles of a change between two values: "rose to 43 from 12", "up from 12". */
export const RISES: ReadonlySet<string> = new Set(
  'rise climb jump grow increase fall drop decline decrease slip ease surge soar swell edge shrink revise raise cut up down double triple slow lower downgrade adjust change update'.split(
    ' ',
  ),
)
/** Adverbs that put a count before the present one. */
export const BEFORE_NOW: ReadonlySet<string> = new Set(['initially', 'previously', 'originally'])
/** Adjectives that do, before a word for a count or for who gave it. */
export const FIRST_COUNTS: ReadonlySet<string> = new Set(
  'initial earlier previous former early original first'.split(' '),
)
export const COUNTS: ReadonlySet<string> = new Set(
  'toll report count figure estimate tally number total reading assessment statement source news account information post reportage reporting bulletin dispatch'.split(
    ' ',
  ),
)
/** Words after which a count is the present one again. */
export const NOW: ReadonlySet<string> = new Set([
  ';',
  ':',
  'but',
  'later',
  'now',
  'then',
  'subsequently',
  'since',
  'however',
])
/** What was done earlier where a count was given then: "earlier reported 12 dead". */
export const TOLD: ReadonlySet<string> = new Set(
  'say report put announce give state claim confirm estimate tell cite list'.split(' '),
)
