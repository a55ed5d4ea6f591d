import type { DataScript } from '../copy/data-script'
import type { Trace } from '../../types'
import { plainWords } from '../metadata/compare-text'

/** Words of a run: fewer recur by chance, more break at every small change. */
const RUN = 4
/** Share of JSON-LD's text that must be in ours, and of ours in it, for the two to be one text. */
const SAME = 0.8

const runs = (text: string): Set<string> => {
  const words = plainWords(text)
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' ')),
  )
}

const share = (of: Set<string>, within: Set<string>): number => {
  let hits = 0
  for (const run of of) if (within.has(run)) hits += 1
  return hits / Math.max(1, of.size)
}

const percent = (part: number) => `${Math.round(part * 100)} %`

/** Says in the trace how far the text that was read is the text that the page's JSON-LD tells. */
export function checkAgainstTold(text: string, told: string, trace: Trace): void {
  const ours = runs(text)
  const theirs = runs(told)
  const covered = share(theirs, ours)
  const own = share(ours, theirs)
  const same = covered >= SAME && own >= SAME
  trace({
    room: 'article',
    rule: 'check against articleBody',
    found: `${percent(covered)} of it is in the text read, ${percent(own)} of the text read is in it`,
    why: same
      ? "the parse and the page's JSON-LD agree"
      : "the parse and the page's JSON-LD differ; the page as shown is kept",
  })
}

/** Smaller states hold settings. */
const MIN_STATE = 2000
/** Shorter lines are labels. */
const MIN_LINE = 80
/** Letters of a line that are looked for. */
const PROBE = 40

/** Says in the trace how many of the text's paragraphs the page's framework keeps in its state. */
export function checkAgainstState(data: DataScript[], lines: string[], trace: Trace): void {
  const states = data
    .filter(({ type, source }) => type === 'application/json' && source.length > MIN_STATE)
    .map(({ source }) => source)
  const probes = lines.filter((line) => line.length >= MIN_LINE).map((line) => line.slice(10, 10 + PROBE))
  if (states.length === 0 || probes.length === 0) return
  const found = probes.filter((probe) => states.some((state) => state.includes(probe))).length
  if (found > 0)
    trace({
      room: 'article',
      rule: "check against the framework's state",
      found: `${found} of ${probes.length} paragraphs`,
      why: 'the page keeps its text in a script too',
    })
}
