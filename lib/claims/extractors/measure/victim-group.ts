import type { Measure, Token } from '../../../types'
import { REPORTED } from '../../grammar/forms'
import { kindOf } from '../../grammar/people'
import type { View } from '../../grammar/view'
import { VICTIM_NOUNS } from './measure-words'

const PLURAL_GROUPS = new Set(['the', 'those', 'of', 'among', 'number', 'these', 'total', 'all'])

/** Lemma by form, as a tagger leaves a capitalised "Casualties" as it is. */
const singular = ({ lower }: Token) => lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1')

/** What befell the group that a word names, if it names one. */
export const groupOf = (token: Token): Measure | undefined =>
  VICTIM_NOUNS[token.lower] ?? VICTIM_NOUNS[singular(token)]

/** Plain nouns, which need no article to name the whole group: "deaths have reached 300". */
const NOUNS = new Set(['casualty', 'death', 'fatality', 'injury'])

/** Whether a word stands for a group here: "the dead", "among the 25 killed", "casualties". */
export function namesGroup(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]
  // "the confirmed dead"
  const bent = before?.pos === 'ADJ' || (before?.pos === 'VERB' && before.lower.endsWith('ed'))
  if (bent && tokens[i - 2]?.lower === 'the') return true
  if (PLURAL_GROUPS.has(before?.lower ?? '') || NOUNS.has(singular(tokens[i]!))) return true
  return before?.pos === 'NUM' && tokens.slice(Math.max(0, i - 4), i).some(({ lower }) => lower === 'among')
}

/** "the injured, 34 in all, were taken away". */
const IN_ALL = /^(?:in (?:all|total)|altogether\b)/

export function measureOfAll(view: View, at: number): Measure | null {
  const { lead, end } = view.spots[at]!
  const [mark, noun] = [view.tokens[lead - 1], view.tokens[lead - 2]]
  const after = view.tokens.slice(end + 1, end + 3).map(({ lower }) => lower)
  if (mark?.text !== ',' || !noun || !IN_ALL.test(after.join(' '))) return null
  return namesGroup(view.tokens, lead - 2) ? (groupOf(noun) ?? null) : null
}

/** "Civilians killed: 12", "Injured: 3": a label, and nothing said of the number behind it. */
export function measureOfLabel({ tokens, spots }: View, at: number): Measure | null {
  const { lead, last, head } = spots[at]!
  const [mark, group, before] = [tokens[lead - 1], tokens[lead - 2], tokens[lead - 3]]
  if (mark?.text !== ':' || !group || head >= 0) return null
  const after = tokens[last + 1]
  if (after && after.pos !== 'PUNCT') return null
  const isLabel =
    !before || before.pos === 'PUNCT' || kindOf(before) === 'people' || REPORTED.has(before.lower)
  return isLabel ? (groupOf(group) ?? null) : null
}

/** How far before a figure "Of those killed," may open, in tokens. */
const OPENING = 9

/** "Of those killed, 16 were boys", "of the 43 dead, five": the group that a sentence or clause opens with. */
export function measureOfOpening(view: View, at: number): Measure | null {
  const { tokens, spots } = view
  const comma = spots[at]!.lead - 1
  if (tokens[comma]?.text !== ',') return null
  const group = tokens[comma - 1] && groupOf(tokens[comma - 1]!)
  for (let i = comma - 2; group && i >= 0 && i > comma - OPENING; i--)
    if (tokens[i]!.lower === 'of') {
      const opens = i === 0 || tokens[i - 1]!.pos === 'PUNCT' || tokens[i - 1]!.pos === 'CCONJ'
      return opens && /^(?:the|those|all)$/.test(tokens[i + 1]!.lower) ? group : null
    }
  return null
}

/** "five of the dead", "of the 43 killed, five": the group that a part is taken from. */
export function measureOfGroup(view: View, at: number): Measure | null {
  const { partitive, last, end } = view.spots[at]!
  if (!partitive) return null
  for (let i = last + 1; i <= end + 4 && i < view.tokens.length; i++) {
    const token = view.tokens[i]!
    const group = groupOf(token)
    if (group) return group
    if (token.lower === 'died' && i > end) return 'killed'
    if (i > end && !/^(?:VERB|ADJ|NOUN|PRON|AUX)$/.test(token.pos)) return null
  }
  return null
}
