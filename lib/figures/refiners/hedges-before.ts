import { anyOf, before, wordBefore } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { TIME_UNITS } from '../words/unit-words'
import { ADVERBS, BEFORE } from '../words/hedge-words'
import { ABOUT_MONEY, DONE, OF_VERB, WENT } from '../words/no-hedge-words'
import { bounded } from '../bounds'

const HEDGE = new RegExp(
  `(?<![A-Za-z\\d-])(?:${anyOf(ADVERBS)} )?(${anyOf(Object.keys(BEFORE))}) ?(?:an? (?:estimated|reported|further) )?$`,
  'i',
)

/** What hedges end in: most figures have none of these before them, and are done. */
const LAST_WORDS = new Set(
  [...Object.keys(BEFORE), 'an estimated', 'a reported', 'a further', 'a', 'an'].map((hedge) =>
    hedge.split(' ').at(-1),
  ),
)

/** "Over three days" and "over the past" are spans of time; "over" is a hedge there only after another word of length. */
const DURING =
  /(?<!\b(?:for|in|lasted|took|after|spent|just|well|slightly|a little|by|of|to|last|is|was)\s)\bover $/i

/** From here on "passed" and "crossed" are hedges of things too. */
const MANY = 100

/** "Not even one" is rather none; "at best two years" is a floor. */
const isNoCeiling = ({ low, unit }: Finding, left: string) =>
  (/\bnot even $/i.test(left) && (low ?? 0) < 3) || (/\bat best $/i.test(left) && TIME_UNITS.has(unit))

/** More hedges than these in a row are not news: "at least some 100", "up to about 30". */
const MOST_HEDGES = 3

function withHedge(finding: Finding, { text }: Scene): Finding | null {
  const word = wordBefore(text, finding.start)
  if (!LAST_WORDS.has(word) && !/[<>=~≈≥≤]$/.test(word)) return null
  const left = before(text, finding.start)
  const match = HEDGE.exec(left)
  const hedge = match && BEFORE[(match[1] ?? '').toLowerCase().replace(/\s+/g, ' ')]
  if (!match || !hedge) return null
  if (TIME_UNITS.has(finding.unit) && finding.kind === 'count' && DURING.test(left)) return null
  if (finding.unit === 'things' && (finding.low ?? 0) < MANY && DONE.test(left)) return null
  if (/^[A-Z]{3}$/.test(finding.unit) && ABOUT_MONEY.test(left)) return null
  if (OF_VERB.test(left) || isNoCeiling(finding, left) || WENT.test(left)) return null
  const outer = finding.bound === 'between' && hedge === 'about' ? finding : bounded(finding, hedge)
  return { ...outer, start: finding.start - match[0].length }
}

/** Reads the hedges before a figure into its bounds: "at least", "up to", "nearly", "about". */
export const hedgesBefore: Refiner = {
  name: 'hedges-before',
  refine: (findings, scene) =>
    findings.map((finding) => {
      let hedged = finding
      for (let i = 0; i < MOST_HEDGES; i++) {
        const more = withHedge(hedged, scene)
        if (!more) break
        hedged = more
      }
      return hedged
    }),
}
