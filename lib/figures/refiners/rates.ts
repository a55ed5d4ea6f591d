import { after } from '../around'
import type { Finding, Refiner } from '../context'
import { joinNeighbours } from '../neighbours'

const BASE =
  /^(?: [\p{L}]{3,20}){0,2} (?:per|for every|in every) (?:(\d[\d,]{0,12}|hundred|thousand|million)|(?:head|capita))\b/iu
const TIMES = /^ times (?:a|an|per|each|every) (second|minute|hour|day|week|month|year|decade|season)\b/i
const PER =
  /^(?: (?:a|an|per|each|every) |\/)(second|minute|hour|hr|day|night|week|month|year|decade|barrel|share|ton|tonne|gallon|litre|liter|kilo|kilogram|kg|pound|ounce|person|head|capita|annum|household|km|kilometer|kilometre|mile|acre|hectare|cent of gdp)\b/i

function asRate(finding: Finding, text: string): Finding {
  const right = after(text, finding.end)
  if (finding.kind !== 'count') return finding
  const times = TIMES.exec(right)
  if (times)
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
  const per = PER.exec(right)
  return per ? { ...finding, end: finding.end + per[0].length, kind: 'rate' } : finding
}

/** Rates with what they are of: "12 per 100,000", "three times a week", "$70 a barrel". */
export const rates: Refiner = {
  name: 'rates',
  refine: (findings, { text }) => {
    const told = findings.map((finding) => asRate(finding, text))
    return joinNeighbours(told, (rate, next) => (next.start < rate.end ? rate : null))
  },
}
