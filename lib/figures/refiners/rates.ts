import { after } from '../around'
import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'

const BASE =
  /^(?: [\p{L}]{3,20}){0,2} (?:per|for every|in every) (?:(\d[\d,]{0,12}|hundred|thousand|million)|(?:head|capita))\b/iu
const TIMES = /^ times (?:a|an|per|each|every) (second|minute|hour|day|week|month|year|decade|season)\b/i
const PER =
  /^(?: (?:a|an|per|each|every) |\/|-(?:a|an|per)-)(second|minute|hour|hr|day|night|week|month|year|decade|barrel|share|ton|tonne|gallon|litre|liter|kilo|kilogram|kg|pound|ounce|person|head|capita|annum|household|km|kilometer|kilometre|mile|acre|hectare|cent of gdp)\b/i

/** What prices are told of besides. */
const PER_PIECE =
  /^(?: (?:a|an|per|each) |\/|-(?:a|an|per)-)(oz|bbl|bushel|mwh|kwh|mmbtu|therm|boe|mt|ticket|seat|pupil|student|patient|passenger|worker|customer|subscriber|bottle|pack|packet|bag|box|unit|copy|shot|dose|piece|plate|pint|night|game|class|visit|word|vote|tree|room|square foot|sq ft|square metre)\b/i

/** "Up from 43 a day earlier", "three times a year ago": says when, not how often; "43 a day earlier this month" is a rate. */
const AGO =
  /^(?: and a half| or (?:so|two))?(?:,? (?:ago|previously|prior|beforehand|afterwards?|hence)\b| (?:earlier|later)\b(?! (?:this|last|next|in the|on in)\b))/i
/** "43 a day after the storm"; "$500 a week after tax" and "43 a year before falling" are rates. */
const BESIDE_EVENT =
  /^ (?:before|after)(?![\p{L}\d])(?! (?:tax\w{0,5}|rent|bills|deductions|expenses|inflation|interest|\p{Ll}{2,20}ing)\b)/iu
const SPAN = /\ban? (?:second|minute|hour|hr|day|night|week|month|year|decade|season)$/i

const isMoney = ({ unit }: Finding) => /^(?:[A-Z]{3}|cent|penny|paisa|kopeck)$/.test(unit)

function asRate(finding: Finding, text: string): Finding {
  const right = after(text, finding.end)
  if (finding.kind !== 'count') return finding
  const times = TIMES.exec(right)
  if (times && !(SPAN.test(times[0]) && AGO.test(right.slice(times[0].length))))
    return {
      ...finding,
      end: finding.end + times[0].length,
      kind: 'rate',
      unit: `per-${times[1]?.toLowerCase()}`,
    }
  const base = finding.unit === 'things' ? BASE.exec(right) : null
  if (base) {
    const per = (base[1] ?? 'head').replaceAll(',', '').toLowerCase()
    return { ...finding, end: finding.end + base[0].length, kind: 'rate', unit: `per-${per}` }
  }
  const per = PER.exec(right) ?? (isMoney(finding) ? PER_PIECE.exec(right) : null)
  if (!per) return finding
  const rest = right.slice(per[0].length)
  if (SPAN.test(per[0]) && (AGO.test(rest) || BESIDE_EVENT.test(rest))) return finding
  return { ...finding, end: finding.end + per[0].length, kind: 'rate' }
}

/** Rates with what they are of: "12 per 100,000", "three times a week", "$70 a barrel". */
export const rates: Refiner = {
  name: 'rates',
  refine: (findings, { text }) => {
    const told = findings.map((finding) => asRate(finding, text))
    return joinNeighbours(told, (rate, next) => (next.start < rate.end ? rate : null))
  },
}
