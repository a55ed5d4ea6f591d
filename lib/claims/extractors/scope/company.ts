import type { Measure } from '../../../types'
import { isCoordinated } from '../../grammar/coordination'
import { NAMED } from '../../grammar/objects'
import type { Link } from '../../grammar/patients'
import { kindOf } from '../../grammar/people'
import type { View } from '../../grammar/view'
import { KIN_AND_AGES } from '../counted/counted-words'
import { readMeasures, type MeasureReading } from '../measure/reading'

const WITH = new Set(['along', 'together'])

/** How far behind those hurt their company may be named, in tokens: "a captain named Ali Omar, together with his wife". */
const COMPANY = 12

/** "Two brothers, as well as their cousin": one that no figure counts. */
const asWellAs = ({ tokens, startsAt }: View, i: number) =>
  tokens[i]?.lower === 'as' &&
  tokens[i + 1]?.lower === 'well' &&
  tokens[i + 2]?.lower === 'as' &&
  startsAt[i + 3] === -1

/** "a nurse was killed along with two others": the nurse is a part as they are. */
function isJoinedBy(view: View, at: number, link: Link): boolean {
  const { tokens } = view
  const { wide } = view.spots[at]!
  const isWith = (i: number) =>
    tokens[i]?.lower === 'alongside' ||
    (WITH.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'with') ||
    asWellAs(view, i)
  if ([wide + 1, wide + 2, link.cue.end + 1].some(isWith)) return true
  for (let i = wide + 1; i < wide + COMPANY; i++) {
    const token = tokens[i]
    if (!token || token.text === ';' || token.pos === 'AUX' || token.pos === 'SCONJ' || i === link.cue.start)
      return false
    if (token.pos === 'VERB' && !NAMED.has(token.lower)) return false
    if (isWith(i)) return true
  }
  return false
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART'])
const OPENS = new Set('the his her their its an a this that him'.split(' '))

/** The longest name of one who is counted by no figure, in tokens. */
const NAME = 18

const isSomebody = ({ tokens }: View, i: number) =>
  tokens[i]?.pos === 'PROPN' || tokens[i]?.lower === 'him' || kindOf(tokens[i]) === 'people'

/** "Killing the governor and three guards": one that no figure counts stands between the verb and its first figure. */
function followsSomebody(view: View, cue: Link['cue'], readings: (MeasureReading | null)[]): boolean {
  const { tokens, spots } = view
  const firstObject = readings.findIndex((one) => one?.link?.cue === cue && one.link.how === 'object')
  const lead = spots[firstObject]?.lead ?? 0
  const join = tokens[lead - 1]?.lower
  if ((join !== 'and' && join !== ',') || lead - cue.end < 3 || lead - cue.end > NAME) return false
  let somebody = false
  for (let i = cue.end + 1; i < lead; i++) {
    const { pos, text, lower } = tokens[i]!
    if (!NOMINAL.has(pos) && !OPENS.has(lower) && text !== ',' && lower !== 'and' && lower !== 'of')
      return false
    somebody ||= isSomebody(view, i)
  }
  return somebody
}

/** "Ali Omar and two others were killed", "his driver and three guards died": one that no figure counts is the first of the subject. */
function opensSubject(view: View, at: number, { cue, how }: Link): boolean {
  const { tokens, heldBy, spots } = view
  const { lead } = spots[at]!
  if (how === 'object' || cue.start < lead || tokens[lead - 1]?.lower !== 'and') return false
  let i = lead - 1
  let somebody = false
  do {
    i--
    for (; i >= 0 && i > lead - NAME && heldBy[i]! < 0 && NOMINAL.has(tokens[i]!.pos); i--)
      somebody ||= isSomebody(view, i)
    if (OPENS.has(tokens[i]?.lower ?? '')) i--
  } while (tokens[i]?.lower === 'of' && i > lead - NAME)
  if (!somebody || (i >= 0 && heldBy[i]! >= 0)) return false
  const before = tokens[i]
  return !before || !['ADP', 'VERB', 'CCONJ'].includes(before.pos) || /^(?:said|says)$/.test(before.lower)
}

/** The nouns of one age, sex or family: with others counted beside them, never the whole. */
function isOfOneKind({ tokens, spots }: View, at: number): boolean {
  const { head, end, wide } = spots[at]!
  const lemma = tokens[head]?.lemma ?? ''
  if (KIN_AND_AGES.has(lemma)) return true
  return lemma === 'member' && tokens.slice(end + 1, wide + 1).some((token) => token.lemma === 'family')
}

/** "Two adults and five children were killed": neither is all of them. */
function isBesideOthers(view: View, at: number, { measure }: MeasureReading): boolean {
  const readings = readMeasures(view)
  const { tokens, spots } = view
  return [at - 1, at + 1].some((i) => {
    if (readings[i]?.measure !== measure || !isCoordinated(view, Math.max(at, i))) return false
    return kindOf(tokens[spots[i]!.head]) === 'people'
  })
}

/** What befalls people: with medics and soldiers sent, the soldiers are all there are. */
const BEFALLS: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'arrested',
])

/** Whether others stand beside those whom a figure counts, so that it counts not all who were hurt. */
export function hasCompany(view: View, at: number, own: MeasureReading): boolean {
  if (!BEFALLS.has(own.measure)) return false
  if (isOfOneKind(view, at) && isBesideOthers(view, at, own)) return true
  if (!own.link) return false
  return (
    isJoinedBy(view, at, own.link) ||
    followsSomebody(view, own.link.cue, own.link.how === 'object' ? readMeasures(view) : []) ||
    opensSubject(view, at, own.link)
  )
}
