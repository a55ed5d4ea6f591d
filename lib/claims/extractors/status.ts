import type { Extractor } from '../context'
import type { Status, Token } from '../../types'
import { BE } from '../grammar/forms'
import { viewOf, type View } from '../grammar/view'
import { readMeasures } from './measure/reading'
import { isDenied } from './status/denied'
import { governors, type Governor } from './status/governors'
import { isHeadlinePlan } from './status/headline-plan'
import { AWAITED, MAY, OPEN, PLANS, PLAN_MODALS, PRETENDED, READY, WHEN } from './status/status-words'

const DONE_TO = new Set(['killed', 'wounded', 'killed-or-wounded', 'losses', 'missing', 'captured'])

/** "Is to" tells what lies ahead; "went to", "got to" don't. */
const IS = /^(?:am|is|are|was|were|be|been|being)$/

/** "On 4 May", "in May": no modal. */
const isMonth = (tokens: Token[], i: number) =>
  tokens[i]!.text === 'May' &&
  (tokens[i]!.pos === 'PROPN' || tokens[i - 1]?.pos === 'NUM' || tokens[i + 1]?.pos === 'NUM')

/** "The rest are expected by spring", "were due next week". */
const isAwaited = (tokens: Token[], i: number) =>
  AWAITED.has(tokens[i]!.lower) && BE.has(tokens[i - 1]?.lower ?? '') && WHEN.has(tokens[i + 1]?.lower ?? '')

/** What the words before a verb say of it: "may", "will", "plans to", "is expected to be". */
function statusOf(tokens: Token[], { verb, start, infinitive }: Governor): Status {
  let status: Status = 'happened'
  for (let i = verb; i >= start; i--) {
    const { lower, lemma, pos } = tokens[i]!
    if ((MAY.has(lower) && !isMonth(tokens, i)) || (OPEN.has(lower) && i < verb)) return 'possible'
    if (PLAN_MODALS.has(lower)) status = 'planned'
    if (lemma === 'expect' && i === verb && pos === 'VERB') status = 'planned'
    if (isAwaited(tokens, i)) status = 'planned'
    const toNext = tokens.slice(i + 1, i + 4).some((token) => token.lower === 'to')
    if (i < verb && IS.test(lower) && tokens[i + 1]?.lower === 'to') status = 'planned'
    if (READY.has(lower) && tokens[i + 1]?.lower === 'to') status = 'planned'
    if (PLANS.has(lemma) && (pos === 'VERB' || pos === 'NOUN') && i < verb && (toNext || infinitive))
      status = 'planned'
  }
  return status
}

/** "The drill simulated a crash in which 50 people died". */
const isPretended = (tokens: Token[], lead: number) =>
  tokens.slice(0, lead).some(({ lower, lemma }) => lemma === 'simulate' || PRETENDED.has(lower))

const BODIES = /^(?:body|corpse|remains|coffin)$/

/** "the bodies of two others", "12 bodies". */
function isOfBodies({ tokens, spots }: View, at: number): boolean {
  const { head, lead } = spots[at]!
  return (
    BODIES.test(tokens[head]?.lemma ?? '') ||
    (tokens[lead - 1]?.lower === 'of' && BODIES.test(tokens[lead - 2]?.lemma ?? ''))
  )
}

function statusIn(view: View, at: number): Status {
  const { tokens } = view
  const { lead } = view.spots[at]!
  const governor = governors(view, at, readMeasures(view)[at]?.link?.cue)
  const { verb, clause } = governor
  if (isDenied(tokens, clause, Math.min(lead, verb < 0 ? lead : verb))) return 'denied'
  if (isPretended(tokens, lead)) return 'possible'
  const opener = tokens[clause]?.lower ?? ''
  if (opener === 'if' || opener === 'unless' || tokens[clause - 1]?.lower === 'if') return 'possible'
  if (OPEN.has(tokens[lead - 1]?.lower ?? '') || OPEN.has(tokens[clause - 2]?.lower ?? '')) return 'possible'
  return verb < 0 ? 'happened' : statusOf(tokens, governor)
}

/** Whether what the figure counts happened, is planned, is only possible, or is denied. */
export const status: Extractor = {
  name: 'status',
  extract: (context) => {
    if (context.sofar.scope === 'capacity') return null
    const { view, at } = viewOf(context)
    const isHarm = DONE_TO.has(context.sofar.measure ?? 'other')
    const found = statusIn(view, at)
    if (found === 'happened') {
      const { isHeadline } = context.sentence
      return isHeadline && !isHarm && isHeadlinePlan(view.tokens, view.spots[at]!.lead)
        ? { status: 'planned' }
        : null
    }
    // "joining the 4,500 already there"
    const { last, wide } = view.spots[at]!
    const isThere = [last + 1, wide + 1].some((i) => view.tokens[i]?.lower === 'already')
    if (found === 'planned' && isThere) return null
    // bodies that will be flown home are dead
    if (found !== 'denied' && isHarm && isOfBodies(view, at)) return null
    return { status: found === 'planned' && isHarm ? 'possible' : found }
  },
}
