import type { Measure } from '../../../types'

/** Verbs whose object is the one hurt, taken or moved, by measure: base, present, -ing, past (and participle). */
export const OBJECT_VERBS: [Measure, string[]][] = [
  [
    'killed',
    [
      'kill kills killing killed',
      'slay slays slaying slew slain',
      'murder murders murdering murdered',
      'execute executes executing executed',
      'assassinate assassinates assassinating assassinated',
      'massacre massacres massacring massacred',
      'slaughter slaughters slaughtering slaughtered',
      'behead beheads beheading beheaded',
      'lynch lynches lynching lynched',
      'martyr martyrs martyring martyred',
      'asphyxiate asphyxiates asphyxiating asphyxiated',
      'decapitate decapitates decapitating decapitated',
      'eliminate eliminates eliminating eliminated',
      'liquidate liquidates liquidating liquidated',
      'electrocute electrocutes electrocuting electrocuted',
    ],
  ],
  [
    'wounded',
    [
      'wound wounds wounding wounded',
      'injure injures injuring injured',
      'hurt hurts hurting hurt',
      'maim maims maiming maimed',
    ],
  ],
  [
    'captured',
    [
      'capture captures capturing captured',
      'seize seizes seizing seized',
      'abduct abducts abducting abducted',
      'kidnap kidnaps kidnapping kidnapped',
    ],
  ],
  [
    'arrested',
    [
      'arrest arrests arresting arrested',
      'detain detains detaining detained',
      'apprehend apprehends apprehending apprehended',
    ],
  ],
  [
    'displaced',
    [
      'displace displaces displacing displaced',
      'evacuate evacuates evacuating evacuated',
      'uproot uproots uprooting uprooted',
    ],
  ],
  [
    'deployed',
    [
      'deploy deploys deploying deployed',
      'redeploy redeploys redeploying redeployed',
      'dispatch dispatches dispatching dispatched',
      'send sends sending sent',
      'station stations stationing stationed',
    ],
  ],
  [
    'losses',
    [
      'lose loses losing lost',
      'neutralise neutralises neutralising neutralised',
      'neutralize neutralizes neutralizing neutralized',
    ],
  ],
]

/** Verbs whose subject is the one hurt or moved. */
export const SUBJECT_VERBS: [Measure, string[]][] = [
  [
    'killed',
    [
      'die dies dying died',
      'perish perishes perishing perished',
      'succumb succumbs succumbing succumbed',
      'drown drowns drowning drowned',
      'suffocate suffocates suffocating suffocated',
    ],
  ],
  ['missing', ['disappear disappears disappearing disappeared', 'vanish vanishes vanishing vanished']],
  ['displaced', ['flee flees fleeing fled']],
  ['captured', ['surrender surrenders surrendering surrendered']],
]

/** Adjectives that state a measure of the noun before them ("43 dead", "left 12 people injured", "12 are missing"). */
export const STATE_WORDS: Record<string, Measure> = {
  dead: 'killed',
  deceased: 'killed',
  lifeless: 'killed',
  killed: 'killed',
  slain: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  maimed: 'wounded',
  missing: 'missing',
  unaccounted: 'missing',
  displaced: 'displaced',
  homeless: 'displaced',
  evacuated: 'displaced',
  arrested: 'arrested',
  detained: 'arrested',
  captured: 'captured',
  kidnapped: 'captured',
  abducted: 'captured',
}

/** Nouns that, counted, state the measure themselves ("43 deaths"); by lemma or by form. */
export const HARM_NOUNS: Record<string, Measure> = {
  death: 'killed',
  fatality: 'killed',
  body: 'killed',
  corpse: 'killed',
  martyr: 'killed',
  martyrdom: 'killed',
  dead: 'killed',
  killing: 'killed',
  murder: 'killed',
  homicide: 'killed',
  execution: 'killed',
  slaying: 'killed',
  injury: 'wounded',
  wounded: 'wounded',
  injured: 'wounded',
  casualty: 'killed-or-wounded',
  loss: 'losses',
  abduction: 'captured',
  kidnapping: 'captured',
  captive: 'captured',
  hostage: 'captured',
  arrest: 'arrested',
  detention: 'arrested',
  disappearance: 'missing',
  evacuee: 'displaced',
}

/** Nouns of doing, whose of-phrase holds the ones it was done to ("the killing of 12 people"). */
export const ACTION_NOUNS: Record<string, Measure> = {
  death: 'killed',
  killing: 'killed',
  murder: 'killed',
  massacre: 'killed',
  assassination: 'killed',
  execution: 'killed',
  slaying: 'killed',
  slaughter: 'killed',
  body: 'killed',
  corpse: 'killed',
  remains: 'killed',
  martyrdom: 'killed',
  drowning: 'killed',
  wounding: 'wounded',
  injuring: 'wounded',
  injury: 'wounded',
  capture: 'captured',
  abduction: 'captured',
  kidnapping: 'captured',
  arrest: 'arrested',
  detention: 'arrested',
  displacement: 'displaced',
  evacuation: 'displaced',
  deployment: 'deployed',
  dispatch: 'deployed',
  sending: 'deployed',
  presence: 'deployed',
  disappearance: 'missing',
  loss: 'losses',
  neutralisation: 'losses',
  neutralization: 'losses',
}

/** Names of a group of the hurt, whole or in part ("among the dead", "the injured number 40"). */
export const VICTIM_NOUNS: Record<string, Measure> = {
  dead: 'killed',
  deceased: 'killed',
  killed: 'killed',
  slain: 'killed',
  victim: 'killed',
  death: 'killed',
  fatality: 'killed',
  martyr: 'killed',
  body: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  injury: 'wounded',
  casualty: 'killed-or-wounded',
  missing: 'missing',
  displaced: 'displaced',
  detainee: 'arrested',
  arrested: 'arrested',
  hostage: 'captured',
  captive: 'captured',
}

/** Measures of people only: a village captured, a ship deployed or a match lost is none of them. */
export const PEOPLE_ONLY: ReadonlySet<Measure> = new Set([
  'captured',
  'deployed',
  'losses',
  'displaced',
  'arrested',
])

/** Those whom a firm, a party or a team loses to another: no losses of war. */
export const LEFT: ReadonlySet<string> = new Set(
  (
    'client customer subscriber user follower viewer reader listener shopper buyer voter supporter backer donor fan player ' +
    'midfielder striker defender forward bowler batsman pupil student tenant investor advertiser sponsor delegate'
  ).split(' '),
)

/** What is put between a group or a toll and its number. */
export const LINK_VERBS: ReadonlySet<string> = new Set(
  (
    'be rise climb jump grow increase reach hit stand pass surpass exceed top total near approach number include soar swell ' +
    'fall drop double go mount count put bring take raise push revise estimate place report confirm update comprise remain leave lower'
  ).split(' '),
)

/** Words for a sum of the hurt; what is summed is in the words about it. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set([
  'toll',
  'number',
  'count',
  'tally',
  'total',
  'figure',
])

/** Before "toll" or in "number of …": what the sum is of. */
export const TOLL_KINDS: Record<string, Measure> = { ...VICTIM_NOUNS, loss: 'losses', arrest: 'arrested' }
