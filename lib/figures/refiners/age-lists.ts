import { after, before } from '../around'
import type { Finding, Refiner, Scene } from '../context'
import { NOTHING_COUNTED, OLDEST } from '../words/age-words'
import { singularPerson } from '../words/person-words'

const JOINT = /^(?:, | (?:and|or|to) |, and | and \p{L}{3,20}, )$/u

/** "Her sons, 7 and 9,": the first of several ages behind several people. */
const SEVERAL_BEFORE = /(\p{L}{3,20}), $/u
const SEVERAL_AFTER = /^(?:, \d{1,2}){0,5},? and \d{1,2}(?:[,.;)]|$)/

const isBare = ({ form, unit, kind, low }: Finding) =>
  form === 'digits' && unit === 'things' && kind === 'count' && (low ?? OLDEST + 1) <= OLDEST

function startsList({ start, end }: Finding, text: string): boolean {
  const people = SEVERAL_BEFORE.exec(before(text, start))?.[1]?.toLowerCase()
  return people !== undefined && singularPerson(people) !== null && SEVERAL_AFTER.test(after(text, end))
}

/** Whether a number goes on with a list of ages: a list ends with "and", so that ", 12 of them" is none. */
function goesOn(last: Finding, { start, end }: Finding, text: string): boolean {
  if (last.kind !== 'age' || last.unit !== 'year' || /[a-z]$/i.test(text.slice(last.start, last.end)))
    return false
  const joint = text.slice(last.end, start)
  const right = after(text, end)
  if (!JOINT.test(joint)) return false
  return joint === ', ' ? /^(?:, \d|,? and \d)/.test(right) : NOTHING_COUNTED.test(right)
}

function markAges(findings: Finding[], { text }: Scene): Finding[] {
  const marked: Finding[] = []
  for (const finding of findings) {
    const last = marked.at(-1)
    const isAge = isBare(finding) && (startsList(finding, text) || (last && goesOn(last, finding, text)))
    marked.push(isAge ? { ...finding, unit: 'year', kind: 'age' } : finding)
  }
  return marked
}

/** Ages one after another: "aged 9 and 11", "her sons, 7, 9 and 12,". */
export const ageLists: Refiner = { name: 'age-lists', refine: markAges }
