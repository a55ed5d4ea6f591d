import { matchesOf } from '../around'
import type { FalseFriend } from '../context'
import { spansOf } from './spans'

const DASHED = /\d\s?[-–]\s?\d/
const PAIR =
  /(?<!(?:^|[^-–\d])\d{1,3} )(?<![\p{L}\d,.’'$£€:-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\d,.’'%:/]?\d|[%-])/gu

const CONTEST_BEFORE =
  /\b(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beating|beaten|defeat|defeats|defeated|draw|drew|lead|leads|led|trail|trails|trailed|victory|score|scored|tied|ruled|ruling|voted|vote|down|up)(?: (?:by|of|a|an|the|out|it|them|in|at|on)){0,2} $/i
const CONTEST_AFTER =
  /^(?: (?:win|loss|defeat|victory|draw|tie|lead|vote|ruling|decision|majority|record|record|against|over|to|final|series|aggregate|thriller|rout|deficit|margin|split|advantage))\b/i

/** "4 to 1", "52 to 48": falling, and no change from one to the other. */
const TOLD =
  /(?<!\d )(?<![\p{L}\d,.’'$£€-])(\d{1,3})(?: to |-to-)(\d{1,3})(?![\d,.’'%:]?\d|[%-]| \d{3}| (?:percent|per cent|million|billion|thousand))/gu
const CHANGED_BEFORE = /\b(?:from|to|by|numbers?|cut|reduced|down|fell|dropped|[ap]\.?m\.?) $/i

/** "4 for 212", "245 for six" of a side that bats. */
const CRICKET = /\b(?:stumps|lunch|tea|wickets?|overs?|innings|bowled|declared|all out)\b/i
/** "Warner (57)", "Smith (103 not out)": runs, where wickets fall. */
const BATTING = /\b(?:wickets?|innings|not out|bowled|stumps)\b/i
const RUNS = /\(\d{1,3}(?: not out|\*)?\)/g
/** "England on 112 for two", in a sentence that has no such word. */
const ON_FOR =
  /(?<=\bon )\d{2,3} for (?:\d|one|two|three|four|five|six|seven|eight|nine)(?=[.,;]|$| (?:at|after|when|in|from)\b)/g
const WICKETS =
  /(?<![\d.,])(?:\d{1,2} for \d{2,3}|\d{2,3} for (?:\d|one|two|three|four|five|six|seven|eight|nine)|\d{2,3} all out)(?![\d.,]\d|%)/g

/** "Four-nil", "2 nil", "three-all". */
const NIL =
  /(?<![\d.,])\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ](?:nil|love)|(?:one|two|three|four|five|six|\d{1,2})-all)\b/gi
/** Throws of so many: "on 12-of-20 shooting", "5-for-9". */
const OF_THROWS = /(?<![\d.,-])\d{1,2}-(?:of|for)-\d{1,2}(?![\d-])/g
/** Scorers: "(12, 67 pen)". */
const SCORERS = /\((?:\d{1,2}, ){0,5}\d{1,2} ?(?:pens?|og)\b(?:, \d{1,2}){0,3}\)/g
/** "Leeds 2 Hull 0; Derby 1 Stoke 1": a list of results. Two are asked for: one alone may count something. */
const RESULT =
  /(?<![\p{L}\d] )\p{Lu}[\p{L}.’']{2,20}(?: \p{Lu}[\p{L}.’']{1,20}){0,2} \d{1,3} \p{Lu}[\p{L}.’']{2,20}(?: \p{Lu}[\p{L}.’']{1,20}){0,2} \d{1,3}(?=[;,.]|$)/gu
const COUNTED_IN_LISTS =
  /\b(?:Dead|Deaths?|Killed|Wounded|Injur\w{2,4}|Hurt|Missing|Arrest\w{0,3}|Cases|Men|Women|Boys|Girls|Children|Recover\w{2,4}|Active|Total|Yes|No|Male|Female)\b/i

function resultsIn(text: string): [number, number][] {
  if (!/\d [A-Z]/.test(text) || COUNTED_IN_LISTS.test(text)) return []
  const results = spansOf(RESULT, text)
  return results.length > 1 ? results : []
}

/** Scores of games and votes: a falling pair ("5-3", "52-48"), or a pair beside a word of contest ("lost 2-3"). */
export const scores: FalseFriend = {
  name: 'scores',
  spans({ text }) {
    const spans: [number, number][] = []
    for (const match of DASHED.test(text) ? matchesOf(PAIR, text) : []) {
      const [start, end] = [match.index, match.index + match[0].length]
      const falls = Number(match[1]) >= Number(match[2])
      const isContest =
        CONTEST_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
        CONTEST_AFTER.test(text.slice(end, end + 40))
      if (falls || isContest) spans.push([start, end])
    }
    for (const match of /\d(?: to |-to-)\d/.test(text) ? matchesOf(TOLD, text) : []) {
      const isChange = CHANGED_BEFORE.test(text.slice(Math.max(0, match.index - 20), match.index))
      if (Number(match[1]) >= Number(match[2]) && !isChange)
        spans.push([match.index, match.index + match[0].length])
    }
    if (text.includes('(') && BATTING.test(text)) spans.push(...spansOf(RUNS, text))
    if (CRICKET.test(text)) spans.push(...spansOf(WICKETS, text))
    if (/nil|love|-all/i.test(text)) spans.push(...spansOf(NIL, text))
    if (/-(?:of|for)-/.test(text)) spans.push(...spansOf(OF_THROWS, text))
    if (/pen|og/.test(text)) spans.push(...spansOf(SCORERS, text))
    return [...spans, ...resultsIn(text), ...spansOf(ON_FOR, text)]
  },
}
