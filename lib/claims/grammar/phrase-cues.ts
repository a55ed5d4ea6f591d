import type { Token } from '../../types'
import { BE, type Form } from './forms'
import { IDIOMS, OPENS_IDIOM } from './idiom-words'

/** Verbs whose meaning is in the words after them, by the form they take. */
const SHOOT = new Map<string, Form['kind']>([
  ['shot', 'past'],
  ['shoot', 'base'],
  ['shoots', 'base'],
  ['shooting', 'ing'],
  ['gunned', 'past'],
  ['gun', 'base'],
  ['guns', 'base'],
  ['gunning', 'ing'],
])
const TO_DEATH: ReadonlySet<string> = new Set(
  (
    'stabbed beaten burned burnt hacked crushed trampled bludgeoned stoned froze frozen starved choked clubbed put bled knifed tortured mauled gored ' +
    'strangled battered kicked bitten dragged pelted speared pecked scalded roasted stab stabs stabbing beat beats beating hack hacking burning stoning trampling crushing bludgeoning clubbing putting puts knifing torturing battering strangling kicking'
  ).split(' '),
)
/** Of those, what befalls one without another's doing. */
const DIE_SO: ReadonlySet<string> = new Set([
  'froze',
  'frozen',
  'starved',
  'choked',
  'bled',
  'burned',
  'burnt',
])
const TAKE = new Map<string, Form['kind']>([
  ['take', 'base'],
  ['takes', 'base'],
  ['taking', 'ing'],
  ['took', 'past'],
  ['taken', 'past'],
  ['held', 'past'],
  ['holding', 'ing'],
])
const LOSE = new Set(['lose', 'loses', 'losing', 'lost', 'gave', 'given', 'give'])
const SUFFER = new Set(
  'suffer suffers suffering suffered sustain sustains sustaining sustained receive received receiving'.split(
    ' ',
  ),
)
const HURTS = new Set('injury injuries wound wounds burns burn fractures concussion concussions'.split(' '))

const CAPTIVE = new Set(['hostage', 'captive', 'prisoner'])
const CAPTIVES = new Set(['hostages', 'captives', 'prisoners'])

/** "took about 250 people hostage": the object stands between. */
function isTakenCaptive(tokens: Token[], at: number): boolean {
  for (let i = at + 2; i < tokens.length && i < at + 10; i++) {
    const { lower, pos } = tokens[i]!
    if (CAPTIVE.has(lower)) return tokens[i + 1]?.pos !== 'NOUN'
    // "took 18 prisoners"; not "took 18 prisoners to court"
    if (CAPTIVES.has(lower)) return tokens[i + 1]?.lower !== 'to' && tokens[i + 1]?.lower !== 'from'
    if (pos === 'VERB' || pos === 'ADP' || pos === 'AUX' || pos === 'PUNCT') return false
  }
  return false
}

/** "put 13 mutineers to death": the object stands between; -1 where it doesn't. */
function deathAfter(tokens: Token[], at: number): number {
  for (let i = at + 2; i < tokens.length && i < at + 10; i++) {
    const { lower, pos } = tokens[i]!
    if (lower === 'to' && tokens[i + 1]?.lower === 'death') return i + 1
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return -1
  }
  return -1
}

/** The word before a verb, adverbs left out. */
function auxiliaryBefore(tokens: Token[], at: number): string {
  let i = at - 1
  while (tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'being') i--
  return tokens[i]?.lower ?? ''
}

interface Special {
  form: Form
  end: number
}

const killed = (kind: Form['kind']): Form => ({ measure: 'killed', kind, patient: 'object' })

const BURN = ['burn', 'burns', 'burned', 'burnt', 'burning']
const OPENERS = new Set([
  ...[...SHOOT.keys(), ...TAKE.keys()],
  ...[...TO_DEATH, ...DIE_SO, ...BURN, ...LOSE, ...SUFFER, 'rounded'],
])
/** Whether a word may be the first of any: most are not, and done. */
const mayOpen = (word: string): boolean => OPENERS.has(word) || OPENS_IDIOM.test(word)

/** Reads a verb of harm of more than one word at token `at`: "shot dead", "lost their lives", "suffered injuries". */
export function phraseCue(tokens: Token[], at: number): Special | null {
  if (!mayOpen(tokens[at]?.lower ?? '')) return null
  const word = (i: number) => tokens[at + i]?.lower ?? ''
  const shoot = SHOOT.get(word(0))
  if (shoot) {
    if (word(1) === 'dead' || (word(1) === 'down' && word(0).startsWith('gun')))
      return { form: killed(shoot), end: at + 1 }
    if (word(1) === 'and' && word(2).startsWith('kill')) return { form: killed(shoot), end: at + 2 }
  }
  if (
    word(0) === 'held' &&
    tokens.some(({ lower }) => /^(?:hostages?|captives?)$/.test(lower)) &&
    BE.has(auxiliaryBefore(tokens, at))
  )
    return { form: { measure: 'captured', kind: 'past', patient: 'object' }, end: at }
  const deathly = TO_DEATH.has(word(0)) ? deathAfter(tokens, at) : -1
  if (deathly > at + 2) return { form: killed(word(0).endsWith('ing') ? 'ing' : 'past'), end: at }
  if (BURN.includes(word(0)) && word(1) === 'alive')
    return {
      form: killed(word(0) === 'burning' ? 'ing' : /s$|burn$/.test(word(0)) ? 'base' : 'past'),
      end: at + 1,
    }
  // "have frozen to death"
  if (DIE_SO.has(word(0)) && word(1) === 'to' && word(2) === 'death' && !BE.has(auxiliaryBefore(tokens, at)))
    return { form: { measure: 'killed', kind: 'base', patient: 'subject' }, end: at + 2 }
  if (TO_DEATH.has(word(0)) && word(1) === 'to' && word(2) === 'death')
    return { form: killed('past'), end: at + 2 }
  const take = TAKE.get(word(0))
  if (take && CAPTIVE.has(word(1)))
    return { form: { measure: 'captured', kind: take, patient: 'object' }, end: at + 1 }
  if (take && isTakenCaptive(tokens, at))
    return { form: { measure: 'captured', kind: take, patient: 'object' }, end: at }
  if (take && word(1) === 'into' && word(2) === 'custody')
    return { form: { measure: 'arrested', kind: take, patient: 'object' }, end: at + 2 }
  if (word(0) === 'rounded' && word(1) === 'up')
    return { form: { measure: 'arrested', kind: 'past', patient: 'object' }, end: at + 1 }
  if (LOSE.has(word(0)) && (word(2) === 'lives' || word(2) === 'life') && tokens[at + 1]?.pos !== 'NUM')
    return { form: { measure: 'killed', kind: 'base', patient: 'subject' }, end: at + 2 }
  const idiom = IDIOMS.find(({ words }) => words.every((pattern, i) => pattern.test(word(i))))
  if (idiom)
    return {
      form: { measure: idiom.measure, kind: 'base', patient: 'subject' },
      end: at + idiom.words.length - 1,
    }
  if (SUFFER.has(word(0))) {
    for (let i = 1; i <= 4; i++)
      if (HURTS.has(word(i)) && tokens[at + i - 1]?.pos !== 'NUM')
        return { form: { measure: 'wounded', kind: 'base', patient: 'subject' }, end: at + i }
  }
  return null
}
