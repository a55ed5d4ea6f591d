import { remembered } from '../memo'
import { isRareNumber } from '../number/by-chance'
import type { Report } from '../../types'

/** More of them tell no more. */
const ENOUGH = 2

const tollsOf = remembered((report: Report): ReadonlySet<string> => {
  const tolls = new Set<string>()
  for (const { low, high, measure, bound } of report.claims) {
    const number = low ?? high
    if (number === null || measure === 'other' || bound === 'vague') continue
    if (isRareNumber(number)) tolls.add(`${measure} ${number}`)
  }
  return tolls
})

/** How many tolls, told to the last digit, stand in both reports (two at most): one event's are told again with its next. */
export function sharedNumbers(a: Report, b: Report): number {
  const others = tollsOf(b)
  let count = 0
  for (const toll of tollsOf(a)) if (others.has(toll)) count++
  return Math.min(count, ENOUGH)
}
