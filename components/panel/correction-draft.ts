import type { Correctable } from '../../lib/store/apply-corrections'
import type { Bound, Claim, Measure, Scope, Status } from '../../lib/types'
import { codeOf, sideName } from '../side-names'
import { strings } from '../strings'

/** A reading as the form shows it: every field a text. */
export interface Draft {
  low: string
  high: string
  measure: Measure
  counted: string
  who: string
  where: string
  from: string
  to: string
  saidBy: string
  status: Status
  scope: Scope
}

const numberText = (value: number | null) => (value === null ? '' : String(value))
const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

/** A claim as the form shows it. */
export function draftOf({ low, high, asOf, who, where, saidBy, ...claim }: Claim): Draft {
  return {
    low: numberText(low),
    high: numberText(high),
    measure: claim.measure,
    counted: claim.counted,
    who: who.map(sideName).join(', '),
    where: where.join(', '),
    // Kept by an older version, a period may be without its beginning.
    from: (asOf?.from ?? asOf?.to ?? '').slice(0, 10),
    to: asOf?.to.slice(0, 10) ?? '',
    saidBy: saidBy.map(({ name }) => name).join(', '),
    status: claim.status,
    scope: claim.scope,
  }
}

function amountOf(text: string): number | null {
  const plain = text.replace(/[\s,\u00a0\u202f]/g, '')
  if (plain === '') return null
  const value = Number(plain)
  if (!Number.isFinite(value)) throw new Error(strings.notANumber(text.trim()))
  return value
}

function boundOf(low: number | null, high: number | null, before: Bound): Bound {
  if (low === null) return 'up-to'
  if (high === null) return 'at-least'
  if (low < high) return 'between'
  return before === 'about' ? 'about' : 'exact'
}

/** Of a single number it is enough to change the first field. */
function numbersOf(after: Draft, { low: lowRead, high: highRead, bound }: Claim): Partial<Correctable> {
  const low = amountOf(after.low)
  const typed = amountOf(after.high)
  const high = lowRead === highRead && typed === highRead ? low : typed
  if (low === null && high === null) throw new Error(strings.noNumber)
  if (low !== null && high !== null && low > high) throw new Error(strings.lowAboveHigh)
  return { low, high, bound: boundOf(low, high, bound) }
}

function asOfOf({ from, to }: Draft): Partial<Correctable> {
  const [first, last] = [from || to, to || from]
  if (first === '') return { asOf: null }
  if (first > last) throw new Error(strings.fromAfterTo)
  return { asOf: { from: first, to: last } }
}

/** The last word of what is counted names it: "North Korean soldiers". */
function countedOf(text: string): Partial<Correctable> {
  const counted = text.trim()
  return { counted, countedLemma: counted.split(/\s+/).at(-1)?.toLowerCase() ?? '' }
}

function saidByOf(text: string, { saidBy }: Claim): Partial<Correctable> {
  const known = new Map(saidBy.map((one) => [one.name, one]))
  return { saidBy: listOf(text).map((name) => known.get(name) ?? { name, body: null }) }
}

/**
 * What the reader changed, and nothing else.
 * @param claim as the form was filled from it
 * @throws where a number or a date can't be taken; the sentence says which
 */
export function changedFields(claim: Claim, after: Draft): Partial<Correctable> {
  const before = draftOf(claim)
  const isChanged = (...fields: (keyof Draft)[]) =>
    fields.some((field) => before[field].trim() !== after[field].trim())
  return {
    ...(isChanged('low', 'high') && numbersOf(after, claim)),
    ...(isChanged('measure') && { measure: after.measure }),
    ...(isChanged('counted') && countedOf(after.counted)),
    ...(isChanged('who') && { who: listOf(after.who).map((name) => codeOf(name) ?? name) }),
    ...(isChanged('where') && { where: listOf(after.where) }),
    ...(isChanged('from', 'to') && asOfOf(after)),
    ...(isChanged('saidBy') && saidByOf(after.saidBy, claim)),
    ...(isChanged('status') && { status: after.status }),
    ...(isChanged('scope') && { scope: after.scope }),
  }
}
