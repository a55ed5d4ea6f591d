import type { AsOf, Figure, Sentence } from '../../types'
import type { Extractor, FigureContext, Found } from '../context'
import { once } from '../once'
import { absoluteDates, isSameDate } from './as-of/absolute'
import { dateOf } from './as-of/belongs'
import type { DateFound } from './as-of/date-rule'
import { datesIn, mayHoldDate } from './as-of/date-rules'
import { carriedDate, pointsBack } from './as-of/carried'
import { isOfDateline } from './as-of/dateline-date'
import { isDayOf } from './as-of/event-date'
import { nearer } from './as-of/nearer'
import type { Day } from './as-of/day'
import { ownDay, type OwnDay } from './as-of/own-day'
import { asOfDate } from './as-of/role'
import type { Stretch } from './said-by/said-content'
import { sourcesOf } from './said-by/sources'

const TO_COME =
  /\b(?:will|would|shall|plans?|planned|planning|expected|expects|expect|due|going to|scheduled|intends?|aims?|set to|next|promised|pledged|vowed)\b/i
const UNTIL_NOW = /\b(?:so far|to date|until now|up to now|as of now|thus far|as yet)\b/i
/**
 * A count that began with an event, whose day isn't told: "since the war began", "since taking office". Behind a comma or before a
 * pronoun "since" gives a reason.
 */
const SINCE_EVENT =
  /\bsince (?<!(?:, |long )since )(?!(?:i|it|he|she|we|you|they|there|this|that|these|those|then|no one|nobody)\b)(?=\p{L})/iu
const isUntilNow = once(({ text }: Sentence) => UNTIL_NOW.test(text) || SINCE_EVENT.test(text))
const isOfWhatIsToCome = once(({ text }: Sentence) => TO_COME.test(text))

const relative = ({ start, end }: Stretch, offset: number): Stretch => ({
  start: start - offset,
  end: end - offset,
})
const isInside = (inner: Stretch, outer: Stretch) => inner.start >= outer.start && inner.end <= outer.end

/** A length of time can belong to a date: "two weeks ago". */
const LENGTH = /\b(?:hour|day|week|month|year|decade)s?\b/i

/** The sentence with its figures blanked: "In May 12 people" is no twelfth of May. Offsets stay. */
function blanked(sentence: Sentence, figures: readonly Figure[]): string {
  let text = sentence.text
  for (const figure of figures) {
    if (
      LENGTH.test(figure.text) ||
      LENGTH.test(
        text
          .slice(figure.end - sentence.start)
          .split(' ', 2)
          .join(' '),
      )
    )
      continue
    const { start, end } = relative(figure, sentence.start)
    text = `${text.slice(0, start)}${'_'.repeat(end - start)}${text.slice(end)}`
  }
  return text
}

interface Dates {
  all: DateFound[]
  /** Told with their year: the same on whatever day they were written. Asked for only where a date is a count's. */
  absolute: () => DateFound[]
}

const NO_DATES: Dates = { all: [], absolute: () => [] }

const isDated = once(({ text }: Sentence) => mayHoldDate(text))

/** Dates read before, per sentence, for counts past and to come. */
const known = new WeakMap<Sentence, Map<boolean, Dates>>()

function readDates(text: string, today: OwnDay | null, isToCome: boolean): Dates {
  const all = today ? datesIn(text, today.day, isToCome) : absoluteDates(text)
  return { all, absolute: () => (!today || today.isTold ? all : absoluteDates(text)) }
}

function datesOf({ sentence, figures }: FigureContext, today: OwnDay | null, isToCome: boolean): Dates {
  if (!isDated(sentence)) return NO_DATES
  const before = known.get(sentence) ?? new Map<boolean, Dates>()
  known.set(sentence, before)
  const dates = before.get(isToCome) ?? readDates(blanked(sentence, figures), today, isToCome)
  before.set(isToCome, dates)
  return dates
}

interface Dated {
  /** The date of the count. */
  own: DateFound | null
  /** Whether it had to be worked out from a day that isn't told as the article's. */
  isWorkedOut: boolean
  /** The date of its saying. */
  saying: DateFound | null
}

/** "On Friday, police said 43 …": a day told right before the speaker is the day of the saying. */
const isRightBefore = (text: string, date: DateFound, clause: Stretch) =>
  date.start < clause.start &&
  /^[\s,]*$/.test(text.slice(date.end, clause.start)) &&
  OPENING.test(text.slice(0, date.start))

/** A day that opens its clause: "rose to 256 on Thursday, officials said" ends one. */
const OPENING = /(?:^|[.;:,“"]|\b(?:and|but|while))\s*(?:(?:late |early )?(?:on|in) )?$/i

/** A day told without its year lies back or ahead. */
function asMeant(date: DateFound, context: FigureContext, today: OwnDay, isToCome: boolean): DateFound {
  const { status, earlier } = context.sofar
  if (status === 'planned' || (!isToCome && (earlier || !isOfWhatIsToCome(context.sentence)))) return date
  const other = datesOf(context, today, !isToCome).all.find(
    ({ start, end }) => start === date.start && end === date.end,
  )
  if (isToCome) return other ? nearer(other, date, today.day, true) : date
  const isDeadline = /\bby (?:the end of |early |late |mid-)?$/i.test(
    context.sentence.text.slice(0, date.start),
  )
  return isDeadline && other ? other : nearer(date, other, today.day, false)
}

function dated(context: FigureContext, today: OwnDay | null, isToCome: boolean): Dated {
  const { sentence, figure, figures } = context
  const { all, absolute } = datesOf(context, today, isToCome)
  if (all.length === 0) return { own: null, isWorkedOut: false, saying: null }
  const place = relative(figure, sentence.start)
  const others = figures.filter((other) => other !== figure).map((other) => relative(other, sentence.start))
  const clauses = sourcesOf(context).sources.map(({ said }) => relative(said.clause, sentence.start))
  const isOfSaying = (date: DateFound) =>
    clauses.some(
      (clause) =>
        isInside(date, clause) ||
        // What was said follows: a day behind what was said is the day of that.
        (place.start > clause.start && isRightBefore(sentence.text, date, clause)),
    )
  const ofCount = all.filter((date) => !isOfSaying(date))
  const told = ofCount.filter((date) => !isOfDateline(sentence.text, date))
  const nearest =
    dateOf(sentence.text, told, place, others) ??
    (told.length < ofCount.length ? dateOf(sentence.text, ofCount, place, others) : null)
  const own = nearest && today ? asMeant(nearest, context, today, isToCome) : nearest
  const isWorkedOut = own !== null && !absolute().some((date) => isSameDate(date, own))
  return { own, isWorkedOut, saying: all.find(isOfSaying) ?? null }
}

const found = (asOf: AsOf, isInferred: boolean): Found => ({ asOf, inferred: isInferred ? ['asOf'] : [] })
const asOfDay = (day: Day, isInferred: boolean) => found({ from: day, to: day }, isInferred)

/**
 * The day or period of a count: a date that belongs to it in its sentence; "so far" and "to date" are up to the article's day.
 * Where only its saying is dated, the count is as of that day; where nothing is, as of the article's day: both are inferred.
 * An earlier value ("up from 12") without a date of its own has none. Where the article's day isn't told, dates with
 * their year are read, and what is worked out from the day that its first sentences tell is inferred.
 */
export const asOf: Extractor = {
  name: 'as-of',
  extract: (context) => {
    const { text } = context.sentence
    const today = ownDay(context.reading)
    const { status = 'happened', earlier = false } = context.sofar
    const isToCome =
      !earlier && (status === 'planned' || (status === 'possible' && isOfWhatIsToCome(context.sentence)))
    const { own, isWorkedOut, saying } = dated(context, today, isToCome)
    if (own) {
      const told = isDayOf(text, own, relative(context.figure, context.sentence.start))
        ? { from: own.from, to: own.to }
        : asOfDate(text, own, today?.day ?? null, isToCome)
      return told && found(told, isWorkedOut)
    }
    if (earlier) return null
    if (today && isUntilNow(context.sentence)) return asOfDay(today.day, !today.isTold)
    if (saying && (!today || saying.from <= today.day))
      return asOfDay(today && saying.to > today.day ? today.day : saying.to, true)
    const carried = today && status === 'happened' ? carriedDate(context, today.day) : null
    if (carried) return found({ from: carried.from, to: carried.to }, true)
    // "By the end of that year 43 …": a day that isn't told, and not the article's.
    return today && !pointsBack(text) ? asOfDay(today.day, true) : null
  },
}
