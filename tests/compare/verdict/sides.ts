import { type Side, sideOf } from '../../../lib/compare/side'
import { type SameQuestion, sameQuestion } from '../../../lib/compare/verdict/same-question'
import type { Verdict } from '../../../lib/compare/verdict/verdict'
import { claim, type ClaimFields, FERRY, fromRow, report, type Row } from '../made'

/** The side of one claim in an article of its own; eighteen people killed where the row says no more. */
export const side = (row: Row = {}): Side => sideOf(fromRow({ n: 18, ...row }))

/** The first of several claims of one article on the ferry, as a side. */
export function sideAmong(rows: ClaimFields[], day = '2024-05-06'): Side {
  const claims = rows.map(claim)
  const [first = claim()] = claims
  return sideOf({ report: report({ text: FERRY, title: FERRY.split('\n')[0], day }, claims), claim: first })
}

/** Two sides as one question. */
export function questionOf(here: Side, there: Side): SameQuestion {
  const question = sameQuestion(here, there)
  if (!question) throw new Error('A side without a number makes no question.')
  return question
}

/** A verdict in two words, "newer strong"; null where there is none. */
export const told = (verdict: Verdict | null): string | null =>
  verdict && `${verdict.relation} ${verdict.strength}`
