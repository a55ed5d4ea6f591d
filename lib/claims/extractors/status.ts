import type { Extractor } from '../context'
import type { Status, Token } from '../../types'
import { viewOf, type View } from '../grammar/view'
import { readMeasures } from './measure/reading'
import { CLAIMED, DENIALS, MAY, OPEN, PLANS, PLAN_MODALS, READY } from './status/status-words'

const CLAUSE_ENDS = new Set([
  ';',
  ':',
  '.',
  '?',
  '!',
  'but',
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'after',
  'when',
  'since',
])
const SPEECH = new Set([
  'say',
  'tell',
  'report',
  'claim',
  'add',
  'announce',
  'confirm',
  'state',
  'believe',
  'estimate',
  'note',
])

/** First token of the clause that a token stands in. */
function clauseStart(tokens: Token[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const { lower, lemma, pos } = tokens[i]!
    if (CLAUSE_ENDS.has(lower)) return i + 1
    if (lower === 'that' && pos === 'SCONJ') return i + 1
    if (pos === 'VERB' && SPEECH.has(lemma)) return i + 1
    if (lower === 'and' && (tokens[i + 2]?.pos === 'AUX' || tokens[i + 1]?.pos === 'AUX')) return i + 1
  }
  return 0
}

/** The tokens that can govern the figure: its clause up to its verb. */
function governing(view: View, at: number): [number, number] {
  const { first, wide } = view.spots[at]!
  const cue = readMeasures(view)[at]?.link?.cue
  if (cue && cue.verb > wide) return [clauseStart(view.tokens, first), cue.verb]
  if (cue) return [clauseStart(view.tokens, cue.start), first - 1]
  let end = wide
  const next = view.tokens[wide + 1]
  if (next?.pos === 'AUX' || MAY.has(next?.lower ?? '') || PLAN_MODALS.has(next?.lower ?? '')) end = wide + 3
  return [clauseStart(view.tokens, first), end]
}

function isDenied(tokens: Token[], from: number, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > from - 8; i--) {
    const { lemma, lower } = tokens[i]!
    if (lower === ';' || lower === '.') return false
    if (!DENIALS.has(lemma)) continue
    if (tokens[i - 1]?.lower === 'nor' || tokens[i - 1]?.lower === 'not' || tokens[i - 1]?.lower === "n't")
      return false
    return tokens.slice(i + 1, i + 6).some((t) => CLAIMED.has(t.lemma) || t.lower.endsWith('ing'))
  }
  return false
}

function statusIn(view: View, at: number, isHarm: boolean): Status {
  const { tokens } = view
  const { first } = view.spots[at]!
  const [from, to] = governing(view, at)
  if (isDenied(tokens, from, first)) return 'denied'
  if (tokens[from]?.lower === 'if' || tokens[from - 1]?.lower === 'if' || tokens[from]?.lower === 'unless')
    return 'possible'
  let status: Status = 'happened'
  for (let i = Math.max(0, from); i <= to && i < tokens.length; i++) {
    const { lower, lemma } = tokens[i]!
    const infinitive = tokens[i + 1]?.lower === 'to' || tokens[i + 2]?.lower === 'to'
    if (MAY.has(lower) || OPEN.has(lower)) return 'possible'
    if (PLAN_MODALS.has(lower)) status = 'planned'
    else if (READY.has(lower) && tokens[i + 1]?.lower === 'to') status = 'planned'
    else if (PLANS.has(lemma) && (infinitive || lemma === 'expect' || lemma === 'plan')) status = 'planned'
    else if (lower === 'to' && tokens[i + 1]?.lower === 'be' && i > first) status = 'planned'
  }
  return status === 'planned' && isHarm ? 'possible' : status
}

const DONE_TO = new Set(['killed', 'wounded', 'killed-or-wounded', 'losses', 'missing', 'captured'])

/** Whether what the figure counts happened, is planned, is only possible, or is denied. */
export const status: Extractor = {
  name: 'status',
  extract: (context) => {
    const { view, at } = viewOf(context)
    const found = statusIn(view, at, DONE_TO.has(context.sofar.measure ?? 'other'))
    return found === 'happened' ? null : { status: found }
  },
}
