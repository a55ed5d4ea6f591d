import { BE, FORMS, isHelper } from './forms'
import { isSpan } from './objects'
import { kindOf } from './people'
import type { View } from './view'

const JOINS = new Set([',', 'and', 'or', '&', '(', '–', '—', 'as', 'well', 'plus', 'both', 'also', 'then'])
const SKIPPED = new Set([
  'NOUN',
  'PROPN',
  'ADJ',
  'ADV',
  'DET',
  'ADP',
  'NUM',
  'PART',
  'PUNCT',
  'CCONJ',
  'SPACE',
  'PRON',
])

const CLAUSES = new Set(['after', 'before', 'when', 'while', 'because', 'since', 'until'])

/** Whether a figure is coordinated with the one before it ("12 soldiers and three civilians"), with no verb between. */
export function isCoordinated(view: View, at: number): boolean {
  if (at === 0) return false
  const before = view.spots[at - 1]!
  const { lead } = view.spots[at]!
  const join = view.tokens[lead - 1]
  if (!join || !JOINS.has(join.lower)) return false
  for (let i = before.end + 1; i < lead; i++) {
    const { pos, text, lower } = view.tokens[i]!
    if (CLAUSES.has(lower) || !SKIPPED.has(pos) || text === ';' || text === ':') return false
  }
  return true
}

/** Words that open a list of parts. */
const OPENERS = new Set(['including', 'incl', 'notably', 'especially', 'particularly', 'namely'])

/** The longest list of parts, in tokens. */
const LIST = 60

/** How far before a list the verb stands whose clause it closes, in tokens. */
const VERB_REACH = 14

/** "Ten died, including the driver, and 31 were taken away", "and 31 wounded": after a clause and its list, the next with its own verb. */
function isNextClause({ tokens, spots }: View, at: number, opener: number): boolean {
  const { lead, last, wide } = spots[at]!
  if (tokens[lead - 1]?.lower !== 'and') return false
  const isBare = tokens[lead - 2]?.text === ',' && FORMS.has(tokens[last + 1]?.lower ?? '')
  if (!isBare && !isHelper(tokens[wide + 1]?.lower ?? '')) return false
  for (let i = opener - 1; i >= 0 && i > opener - VERB_REACH; i--) {
    if (tokens[i]!.text === ';') return false
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  }
  return false
}

/** The index of the token that opens a list of parts holding this figure ("including five women and six children"), or -1. */
export function openerBefore(view: View, at: number): number {
  const { lead } = view.spots[at]!
  for (let i = lead - 1; i >= 0 && i > lead - LIST; i--) {
    const { lower, pos, text } = view.tokens[i]!
    if (OPENERS.has(lower)) return isNextClause(view, at, i) ? -1 : i
    if (
      (lower === 'them' || lower === 'whom') &&
      /^(among|amongst|of)$/.test(view.tokens[i - 1]?.lower ?? '')
    )
      return isNextClause(view, at, i) ? -1 : i - 1
    if (BE.has(lower) && /^(?:them|whom)$/.test(view.tokens[i - 1]?.lower ?? '')) continue
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || text === ';' || text === ':' || text === ')')
      return -1
  }
  return -1
}

/**
 * The figure before another that it can be a part of: not how long a thing took ("killed 62 in two days, 37 of them women"),
 * nor a smaller one ("12 members of one family, six of them children").
 */
export function precedingSpot({ spots }: View, at: number): number {
  const least = spots[at]!.figure.low ?? 0
  for (let i = at - 1; i >= 0; i--)
    if (!isSpan(spots[i]!) && (spots[i]!.figure.high ?? Infinity) >= least) return i
  return at - 1
}

const OF_THEM = new Set(['them', 'whom', 'these', 'those', 'which'])

/** "two of them", "three of whom": whether a figure is taken out of those named before. */
export function isOfThem(view: View, at: number): boolean {
  const { last, partitive } = view.spots[at]!
  return partitive && OF_THEM.has(view.tokens[last + 2]?.lower ?? '')
}

/** "Four die in fire, 30 in hospital": more than died, and so not out of them. */
export function isInHospital({ tokens, spots }: View, at: number): boolean {
  const { last, figure } = spots[at]!
  const inHospital = tokens[last + 1]?.lower === 'in' && tokens[last + 2]?.lower === 'hospital'
  return inHospital && (figure.low ?? 0) > (spots[at - 1]?.figure.low ?? 0)
}

/** How far a verb may be left out behind, in tokens: "Six died at the scene of the collision, three in hospital". */
const GAP = 24

/**
 * "Six died at the scene, three in hospital": a bare figure whose verb is the one said of the figure before it.
 * @param cue the verb of the figure before
 */
export function isGapped(view: View, at: number, { start, end }: { start: number; end: number }): boolean {
  const { tokens, spots } = view
  const before = spots[at - 1]
  const { head, lead, last, end: phraseEnd } = spots[at]!
  const isPerson = head < 0 || kindOf(tokens[head]) === 'people'
  if (!before || !isPerson || start <= before.end || end >= lead || lead - end > GAP) return false
  if (!/^(?:,|and|;)$/.test(tokens[lead - 1]?.lower ?? '')) return false
  const next = tokens[head < 0 ? last + 1 : phraseEnd + 1]
  if (next?.pos !== 'ADP' || next.lower === 'of') return false
  const isVerb = (i: number) =>
    tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'SCONJ'
  for (let i = end + 1; i < lead; i++) if (isVerb(i)) return false
  for (let i = last + 1; i < (spots[at + 1]?.lead ?? tokens.length) && tokens[i]!.pos !== 'PUNCT'; i++)
    if (isVerb(i)) return false
  return true
}
