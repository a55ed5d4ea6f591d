import type { AsOf, Figure, Sentence } from '../../types'
import type { Extractor, FigureContext, Found } from '../context'
import { dateOf } from './as-of/belongs'
import type { DateFound } from './as-of/date-rule'
import { datesIn } from './as-of/date-rules'
import type { Day } from './as-of/day'
import { asOfDate } from './as-of/role'
import type { Stretch } from './said-by/said-content'
import { sourcesOf } from './said-by/sources'

const TO_COME =
  /\b(?:will|would|shall|plans?|planned|planning|expected|expects|expect|due|going to|scheduled|intends?|aims?|set to|next|promised|pledged|vowed)\b/i
const UNTIL_NOW = /\b(?:so far|to date|until now|up to now|as of now|thus far|as yet)\b/i
/** A count that began with an event, whose day isn't told: "since the war began". */
const SINCE_EVENT = /\bsince (?:the|its|their|his|her|russia|israel|last)\b/i
const ISO_DAY = /^\d{4}-\d\d-\d\d/

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

/** Dates read before, per sentence, for counts past and to come. */
const known = new WeakMap<Sentence, Map<boolean, DateFound[]>>()

function datesOf({ sentence, figures }: FigureContext, today: Day, isToCome: boolean): DateFound[] {
  const before = known.get(sentence) ?? new Map<boolean, DateFound[]>()
  known.set(sentence, before)
  const dates = before.get(isToCome) ?? datesIn(blanked(sentence, figures), today, isToCome)
  before.set(isToCome, dates)
  return dates
}

interface Dated {
  /** The date of the count. */
  own: DateFound | null
  /** The date of its saying. */
  saying: DateFound | null
}

/** "On Friday, police said 43 …": a day told right before the speaker is the day of the saying. */
const isRightBefore = (text: string, date: DateFound, clause: Stretch) =>
  date.start < clause.start && /^[\s,]*$/.test(text.slice(date.end, clause.start))

function dated(context: FigureContext, today: Day, isToCome: boolean): Dated {
  const { sentence, figure, figures } = context
  const dates = datesOf(context, today, isToCome)
  if (dates.length === 0) return { own: null, saying: null }
  const own = relative(figure, sentence.start)
  const others = figures.filter((other) => other !== figure).map((other) => relative(other, sentence.start))
  const clauses = sourcesOf(context).sources.map(({ said }) => relative(said.clause, sentence.start))
  const isOfSaying = (date: DateFound) =>
    clauses.some((clause) => isInside(date, clause) || isRightBefore(sentence.text, date, clause))
  const ofCount = dates.filter((date) => !isOfSaying(date))
  return { own: dateOf(sentence.text, ofCount, own, others), saying: dates.find(isOfSaying) ?? null }
}

const found = (asOf: AsOf, isInferred: boolean): Found => ({ asOf, inferred: isInferred ? ['asOf'] : [] })
const asOfDay = (day: Day, isInferred: boolean) => found({ from: day, to: day }, isInferred)

/**
 * The day or period of a count: a date that belongs to it in its sentence; "so far" and "to date" are up to the day of publication.
 * Where only its saying is dated, the count is as of that day; where nothing is, as of the day of publication: both are inferred.
 * An earlier value ("up from 12") without a date of its own has none. Null where the article has no date.
 */
export const asOf: Extractor = {
  name: 'as-of',
  extract: (context) => {
    const { text } = context.sentence
    const { publishedAt } = context.reading.article
    const today = publishedAt && ISO_DAY.test(publishedAt) ? publishedAt.slice(0, 10) : null
    if (!today) return null
    const { status = 'happened', earlier = false } = context.sofar
    const isToCome = status === 'planned' || (status === 'possible' && TO_COME.test(text))
    const { own, saying } = dated(context, today, isToCome)
    if (own) return found(asOfDate(text, own, today, isToCome), false)
    if (earlier) return null
    if (UNTIL_NOW.test(text) || SINCE_EVENT.test(text)) return asOfDay(today, false)
    if (saying && saying.from <= today) return asOfDay(saying.to > today ? today : saying.to, true)
    return asOfDay(today, true)
  },
}
