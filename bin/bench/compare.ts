import { compareClaim } from '../../lib/compare/compare-report'
import { comparePairs } from '../../lib/compare/pairs'
import type { Claim, Measure, Report, Reported, Scope } from '../../lib/types'
import { median } from './median'

const REPORTS = 2000
const CLAIMS_EACH = 10
const FIGURES = 50
/** The first half of the runs warms the code up; the median is of the second. */
const RUNS = 60

const MEASURES: Measure[] = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'losses',
  'missing',
  'deployed',
  'other',
]
const SCOPES: Scope[] = ['event', 'event', 'running-total', 'part', 'other']
const SIDES =
  'UA RU KP IL PS SD MM FR ES IT DE PL TR SY IQ IR YE LB JO EG LY TN DZ MA ML NE NG TD SN GH KE ET SO UG RW CD'.split(
    ' ',
  )

/** Numbers that are the same in each run (mulberry32, a public-domain generator). */
function makeRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function word(number: number): string {
  const syllables = ['ba', 'ko', 'ri', 'mel', 'tan', 'vo', 'shu', 'der', 'lin', 'gra']
  return [...String(number)].map((digit) => syllables[Number(digit)]).join('')
}

/** A store of made-up reports: some 200 stories, so that each has ten reports; words of a story and words of none. */
function makeReports(): Report[] {
  const random = makeRandom(7)
  return Array.from({ length: REPORTS }, (_, i): Report => {
    const story = random(200)
    const own = Array.from({ length: 12 }, () => word(1000 + story * 20 + random(20)))
    const stray = Array.from({ length: 60 }, () => word(20000 + random(5000)))
    const title = own.slice(0, 6).join(' ')
    const site = { name: `Outlet ${i % 80}`, domain: `outlet${i % 80}.example` }
    const published = `2024-${String(1 + (story % 12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`
    const claims = Array.from({ length: CLAIMS_EACH }, (_, at): Claim => {
      const n = 1 + random(random(2) ? 60 : 9000)
      const side = SIDES[(story + random(2)) % SIDES.length] ?? 'FR'
      const where = random(2) ? [`Town ${story}`, `Region ${story % 40}`, `Land ${story % 9}`] : []
      return {
        quote: `${own.slice(at % 6).join(' ')} said ${n} soldiers ${word(random(500))}.`,
        quoteStart: at * 100,
        figure: String(n),
        start: at * 100,
        end: at * 100 + 4,
        low: n,
        high: random(4) ? n : null,
        bound: random(4) ? 'exact' : 'at-least',
        unit: 'people',
        change: 'total',
        measure: MEASURES[random(MEASURES.length)] ?? 'killed',
        counted: 'soldiers',
        countedLemma: 'soldier',
        who: random(3) ? [side] : [],
        where,
        asOf: random(2) ? { from: published, to: published } : null,
        saidBy: random(2) ? [{ name: 'the ministry', body: `${side}:defence-ministry` }] : [],
        status: 'happened',
        scope: SCOPES[random(SCOPES.length)] ?? 'event',
        earlier: false,
        partOf: null,
        inferred: [],
      }
    })
    return {
      url: `https://${site.domain}/${i}`,
      host: site,
      outlet: site,
      title,
      publishedAt: `${published}T12:00:00Z`,
      updatedAt: null,
      dateFrom: 'json-ld',
      readAt: `${published}T13:00:00Z`,
      language: 'en',
      partial: false,
      wires: [],
      dateline: null,
      text: `${title}\n${[...own, ...stray].join(' ')}`,
      claims,
    }
  })
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * Prints what comparing costs on made-up reports: 50 figures of five reports against 20,000 candidate claims, first
 * (when the candidates are indexed) and warm; and 2,000 reports with each other.
 */
export async function benchCompare(): Promise<void> {
  const reports = makeReports()
  const candidates = reports.flatMap((report) => report.claims.map((claim): Reported => ({ report, claim })))
  const figures = candidates.slice(0, FIGURES)
  let shown = 0
  const compareAll = () => {
    shown = figures.reduce((sum, here) => sum + compareClaim(here, candidates).length, 0)
  }
  const first = timed(compareAll)
  const warm = median(Array.from({ length: RUNS }, () => timed(compareAll)).slice(RUNS / 2))
  const count = candidates.length.toLocaleString('en')
  console.log(
    `${FIGURES} figures against ${count} candidates: ${warm.toFixed(1)} ms warm (median of the last ${RUNS / 2} of ${RUNS}), ` +
      `${first.toFixed(0)} ms with the index made; ${shown} relations`,
  )
  const fresh = makeReports().map((report, i) => ({ id: String(i), reports: [report] }))
  const start = performance.now()
  let pairs = 0
  for await (const { relation } of comparePairs(fresh)) if (relation) pairs++
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${REPORTS} reports with each other: ${seconds.toFixed(1)} s, ${pairs.toLocaleString('en')} pairs`,
  )
}
