import type { Measure, Token } from '../../../types'
import { combine } from '../../grammar/forms'
import type { View } from '../../grammar/view'
import { ACTION_NOUNS } from './measure-words'
import { hasInjuries, isTreated } from './treated'

const TAKES_LIVES = new Set('claim take cost lose end'.split(' '))

/** By form: a tagger leaves a capitalised "Bodies" as it is. */
const singular = ({ lower }: Token) => lower.replace(/ies$/, 'y').replace(/s$/, '')

const actionOf = (noun: Token | undefined): Measure | null =>
  noun ? (ACTION_NOUNS[noun.lemma] ?? ACTION_NOUNS[noun.lower] ?? ACTION_NOUNS[singular(noun)] ?? null) : null

/** "forced 20,000 people from their homes". */
function isDrivenOut(view: View, at: number): boolean {
  const { wide } = view.spots[at]!
  const after = view.tokens.slice(wide + 1, wide + 5).map(({ lower }) => lower)
  return /^(?:from|out of) (?:their )?homes?\b/.test(after.join(' '))
}

const SOUGHT = new Set(
  'people person passenger crew member fisherman miner survivor sailor worker migrant hiker climber child villager resident swimmer diver tourist girl boy'.split(
    ' ',
  ),
)

/** "searching for 31 people", "the search for four climbers": not those whom the police look for. */
function isSought(view: View, at: number): boolean {
  const { tokens, spots } = view
  const { lead, head, wide } = spots[at]!
  if (tokens[lead - 1]?.lower !== 'for' || !SOUGHT.has(tokens[head]?.lemma ?? '')) return false
  const seeks = tokens
    .slice(Math.max(0, lead - 7), lead - 1)
    .some(
      ({ lemma, pos }, i, near) =>
        lemma === 'search' || (lemma === 'look' && pos === 'VERB' && i > near.length - 3),
    )
  return seeks && !/^(?:in|who|suspected|wanted|over)$/.test(tokens[wide + 1]?.lower ?? '')
}

/** "the killing of 12 people", "the deaths of three miners", "claimed 43 lives", "injuries to two others". */
export function measureOfAction(view: View, at: number): Measure | null {
  const { lead, head } = view.spots[at]!
  const { tokens } = view
  const before = tokens[lead - 1]?.lower
  const noun = tokens[lead - 2]
  if (noun && before === 'of') {
    if (noun.lemma === 'throat' && /^(?:slit|slash|cut)/.test(tokens[lead - 4]?.lower ?? '')) return 'killed'
    if (noun.lemma === 'loss' && tokens[head]?.lemma === 'life') return 'killed'
    if (
      noun.lemma === 'life' &&
      tokens.slice(Math.max(0, lead - 6), lead - 2).some((t) => TAKES_LIVES.has(t.lemma))
    )
      return 'killed'
    const own = actionOf(noun)
    const joined = tokens[lead - 3]?.pos === 'CCONJ' ? actionOf(tokens[lead - 4]) : null
    return own && joined ? combine([joined, own]) : own
  }
  if (noun && before === 'to' && noun.lemma === 'injury') return 'wounded'
  if (hasInjuries(view, at) || isTreated(view, at)) return 'wounded'
  if (isDrivenOut(view, at)) return 'displaced'
  if (isSought(view, at)) return 'missing'
  if (head >= 0 && tokens[head]!.lemma === 'life') {
    const claimed = tokens.slice(Math.max(0, lead - 4), lead).some((t) => TAKES_LIVES.has(t.lemma))
    const lost = tokens.slice(head + 1, head + 6).some((t) => t.lemma === 'lose' || t.lower === 'lost')
    return claimed || lost ? 'killed' : null
  }
  return null
}
