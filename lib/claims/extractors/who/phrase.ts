import type { Token } from '../../../types'
import type { FigureContext } from '../../context'
import { kindOf } from '../../grammar/people'
import { viewOf } from '../../grammar/view'
import { CLASSES, FIGHTERS, PAIRS } from '../../sides/class-words'
import { leadersIn } from '../../sides/leaders'
import { sidesIn, type SideMention } from '../../sides/mentions'
import { koreanHalf } from '../../sides/the-north'
import { ARMS, FORCES, TIES, TOLLS } from './who-words'

/** What a noun phrase says of those it names. */
export interface Told {
  sides: string[]
  classes: string[]
  /** Names fighters, of whatever side. */
  fighters: boolean
  /** A side was worked out ("the North"). */
  inferred: boolean
}

/** What the pairs of words start with that name a class only together. */
const OPENS_PAIR = new Set(Object.keys(PAIRS).map((pair) => pair.split(' ', 1)[0]))

const isGenitive = (token: Token | undefined) =>
  token?.text === "'s" || token?.text === '’s' || token?.text === '’' || token?.text === "'"

function isCounted(token: Token | undefined): boolean {
  if (!token) return false
  const lemma = token.lemma.toLowerCase()
  const isForce = FIGHTERS.has(lemma) || FORCES.has(token.lower) || ARMS.has(lemma)
  return isForce || TOLLS.has(token.lower) || kindOf(token) === 'people'
}

/** Whether a side named inside a noun phrase is that of its people or arms, and not a place or a maker. */
function counts(
  tokens: Token[],
  { form, first, last }: SideMention,
  to: number,
  arePeople: boolean,
): boolean {
  const tie = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  const tied = TIES.has(tokens[tie]?.lower ?? '') && (form !== 'state' || isCounted(tokens[tie - 1]))
  if (last === to) return tied || form !== 'state'
  if (tied && tokens[last + 1]?.pos !== 'NOUN' && !isGenitive(tokens[last + 1])) return true
  const direct = form === 'state' && !isGenitive(tokens[last + 1])
  for (let at = last + 1; at <= to; at++) {
    const token = tokens[at]
    if (!token || TIES.has(token.lower)) break
    if (direct) {
      if (FIGHTERS.has(token.lemma.toLowerCase()) || /^(?:citizen|national)s?$/.test(token.lower)) return true
    } else if (isCounted(token) || (arePeople && form !== 'state' && token.pos === 'NOUN')) return true
  }
  return false
}

/** Reads the sides and classes of the noun phrase between two tokens. */
export function tellOf(tokens: Token[], from: number, to: number, context: FigureContext): Told {
  const sides: string[] = []
  const arePeople = context.sofar.unit === 'people'
  let inferred = false
  for (const mention of sidesIn(tokens))
    if (mention.first >= from && mention.last <= to && counts(tokens, mention, to, arePeople))
      sides.push(mention.name)
  if (!sides.length)
    for (let at = from; at <= to; at++) {
      const half = koreanHalf(tokens, at, context.reading.article)
      const leader = isGenitive(tokens[at + 1])
        ? leadersIn(context.reading.article).get(tokens[at]?.text ?? '')
        : undefined
      if (half || leader) sides.push(half ?? leader ?? '')
      inferred ||= half !== null || leader !== undefined
    }
  const classes: string[] = []
  let fighters = false
  for (let at = from; at <= to; at++) {
    const token = tokens[at]
    if (!token || token.pos === 'VERB') continue
    const lemma = token.lemma.toLowerCase()
    const next = tokens[at + 1]
    const modifies = next?.pos === 'NOUN' && at < to && kindOf(next) !== 'people' && !TOLLS.has(next.lower)
    const pair = OPENS_PAIR.has(lemma) && PAIRS[`${lemma} ${next?.lemma.toLowerCase() ?? ''}`]
    const name = pair || (isGenitive(next) || modifies ? undefined : CLASSES[lemma])
    if (name) classes.push(name)
    if (pair) at++
    fighters ||= FIGHTERS.has(lemma) && !modifies
  }
  return { sides: [...new Set(sides)], classes: [...new Set(classes)], fighters, inferred }
}

/** "US and Filipino troops": the end of a phrase that was cut at a people's name. */
function joinedPeople(tokens: Token[], to: number): number {
  const sides = sidesIn(tokens)
  if (tokens[to + 1]?.lower !== 'and' || !sides.some(({ last, form }) => last === to && form === 'people'))
    return to
  const next = sides.find(({ first, form }) => first === to + 2 && form === 'people')
  return next && isCounted(tokens[next.last + 1]) ? next.last + 1 : to
}

/** "40 Malian soldiers and Wagner mercenaries": fighters of another side, without a verb of their own. */
function joinedForce(tokens: Token[], to: number): number {
  const next = sidesIn(tokens).find(({ first }) => first === to + 2)
  const isJoined = next && tokens[to + 1]?.lower === 'and' && isCounted(tokens[to])
  return isJoined && isCounted(tokens[next.last + 1]) && tokens[next.last + 2]?.pos !== 'VERB'
    ? next.last + 1
    : to
}

/** "200 women and children": a class joined to one, without a verb of its own ("12 women, and children fled"). */
function joinedClass(tokens: Token[], to: number): number {
  const isClass = (at: number) => CLASSES[tokens[at]?.lemma.toLowerCase() ?? ''] !== undefined
  const isJoined = isClass(to) && tokens[to + 1]?.lower === 'and' && isClass(to + 2)
  return isJoined && tokens[to + 3]?.pos !== 'VERB' ? to + 2 : to
}

/** "evacuated 40 people from Kabul": where they left, not whose they are. */
const isMoved = (tokens: Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) =>
      /^(?:evacuat|rescu|deport|expel|displac|remov|recover|pull|fle|airlift|repatriat|withdr)/.test(lower),
    )

/** The tokens of the phrase that a figure counts, with what is tied to it by "of", "from" or "among". */
export function phraseOf(context: FigureContext): { from: number; to: number } {
  const { view, at } = viewOf(context)
  const { tokens } = context
  const spot = view.spots[at]
  if (!spot) return { from: 0, to: -1 }
  let from = spot.lead
  if (isGenitive(tokens[from - 1])) from -= 2
  let to = Math.max(spot.wide, spot.end)
  const tie = tokens[to + 1]
  const isLeft = tie?.lower === 'from' && isMoved(tokens, from)
  if (tie && TIES.has(tie.lower) && !isLeft) {
    for (const { first, last } of sidesIn(tokens)) {
      const between = tokens.slice(to + 2, first)
      if (
        first > to + 1 &&
        between.every(({ pos }) => pos === 'DET' || pos === 'ADJ') &&
        between.length <= 2
      ) {
        to = last
        while (tokens[to + 1]?.pos === 'NOUN') to++
        break
      }
    }
  }
  return { from: Math.max(0, from), to: joinedClass(tokens, joinedForce(tokens, joinedPeople(tokens, to))) }
}
