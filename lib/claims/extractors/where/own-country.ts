import type { FigureContext, Reading } from '../../context'
import { holdersIn } from '../../places/countries-in'
import { countryOf } from '../../places/gazetteer'

/** So much more often than any other a country is named that an article plays in it. */
const MUCH_MORE = 3
/** Named less often than this, a country is no article's own. */
const OFTEN = 2
/** Sentences from the beginning, the headline among them, that name it too. */
const OPENING = 2

const read = new WeakMap<Reading, string>()

function ownCode({ article, sentences }: Reading): string {
  const [first, second] = [...holdersIn(article)]
    .filter(([holder]) => holder.length === 2)
    .sort(([, a], [, b]) => b - a)
  if (!first || first[1] < OFTEN || (second && first[1] < second[1] * MUCH_MORE)) return ''
  const text = sentences
    .slice(0, OPENING)
    .map((sentence) => sentence.text)
    .join('\n')
  return holdersIn({ text }).has(first[0]) ? first[0] : ''
}

/** A share tells of a country where it is of its voters, workers or prices. */
const PUBLIC_SHARE =
  /\b(?:rates?|unemployment|inflation|jobless|turnout|votes?|voters?|support|polls?|survey\w*|approval|population|growth|gdp|economy|prices|pay|wages|households|adults|residents|electorate|constituencies)\b/i

/** Things that are a country's own, or struck with it. */
const PUBLIC_THINGS = new Set(
  'case infection home house building school hospital clinic village town district province county municipality region state seat job vote station constituency household dwelling church mosque bridge'.split(
    ' ',
  ),
)

/** Fewer people than this are somebody's company. */
const CROWD = 10

/** What is counted beyond one country, or of a firm wherever it is. */
const ANYWHERE =
  /\b(?:worldwide|globally|global|around the (?:world|globe)|across the world|abroad|overseas|international\w*|foreign|shares|stocks?|index|company|firm|subscribers|users|customers|films?|novels?|songs?|albums?|matches|goals)\b/i

/** Whether a figure may be of a country by what it counts: money, lengths and small groups are as often a firm's, or anyone's. */
function isPublic({ sentence, sofar }: FigureContext): boolean {
  const { unit, countedLemma = '', low, high } = sofar
  if (unit === 'percent' || unit === 'percentage-points') return PUBLIC_SHARE.test(sentence.text)
  if (unit === 'people') return (low ?? high ?? 0) >= CROWD
  return unit === 'things' && PUBLIC_THINGS.has(countedLemma)
}

/**
 * The country of a count whose sentence names no place, in an article that is about one country: the seats of its parliament,
 * the share of its voters. Null for what may be counted anywhere.
 */
export function ownCountry(context: FigureContext): string[] | null {
  const { reading, sentence, figure, sofar } = context
  const { status, measure, scope, saidBy = [] } = sofar
  if (measure !== 'other' || figure.kind !== 'count' || scope === 'capacity') return null
  if (status === 'planned' || status === 'denied') return null
  if (saidBy.some(({ body }) => body?.endsWith(':company')) || ANYWHERE.test(sentence.text)) return null
  if (!isPublic(context)) return null
  const known = read.get(reading) ?? ownCode(reading)
  read.set(reading, known)
  const country = known ? countryOf(known) : null
  return country ? [country.name] : null
}
