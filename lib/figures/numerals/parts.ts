import type { Atom } from './atoms'
import { AND, JOINED, joinedAtom, type Numeral, readCardinal, type Row } from './cardinal'
import { timesTenTo } from './digits'

const OF = /^(?:-|\s{1,3}(?:of\s{1,3})?)$/

const isTens = (atom: Atom | undefined): atom is Atom => atom?.type === 'small' && atom.value >= 20

/** A count over what follows it: "three fifths", "one twenty-fifth", "one hundred thirty-fifths". */
function divide(row: Row, count: Numeral): Numeral | null {
  const { from, to, value } = count
  const last = row.atoms[to - 1]
  const next = joinedAtom(row, to, JOINED)
  const ones = isTens(next) ? joinedAtom(row, to + 1, JOINED) : undefined
  if (isTens(next) && ones?.type === 'part' && ones.value < 10 && (ones.isPlural || value === 1)) {
    return { value: value / (next.value + ones.value), from, to: to + 2 }
  }
  if (next?.type !== 'part' || (!next.isPlural && value !== 1)) return null
  const isAdded = to - from > 1 && joinedAtom(row, to - 1, AND) !== undefined
  if (isTens(last) && next.value < 10 && to - from > 1 && !isAdded) {
    return { value: (value - last.value) / (last.value + next.value), from, to: to + 1 }
  }
  const isMixed = isAdded && last?.type === 'small' && last.value < next.value
  return isMixed ? null : { value: value / next.value, from, to: to + 1 }
}

/** A share: "half", "a quarter", "two thirds", "three-quarters", "3/4", "½". */
export function readPart(row: Row, from: number): Numeral | null {
  const first = row.atoms[from]
  if (first?.type === 'fraction') return { value: first.value, from, to: from + 1 }
  if (first?.type === 'part') {
    const isBare = /^(?:half|quarter)$/i.test(row.text.slice(first.start, first.end))
    return isBare ? { value: 1 / first.value, from, to: from + 1 } : null
  }
  const count = readCardinal(row, from)
  return count && divide(row, count)
}

/** A share with the scale or dozen it is of: "half a million", "quarter of a million", "half a dozen". */
export function readPartOf(row: Row, part: Numeral): Numeral {
  const article = joinedAtom(row, part.to, OF)?.type === 'article'
  const at = article ? part.to + 1 : part.to
  const multiplied = joinedAtom(row, at, article ? JOINED : OF)
  if (multiplied?.type === 'dozen') return { ...part, value: part.value * 12, to: at + 1 }
  if (multiplied?.type !== 'scale') return part
  return { ...part, value: timesTenTo(part.value, multiplied.value), to: at + 1 }
}

/** The whole of "one hundred and three quarters": what stands before the "and" of a mixed number. */
export function wholeOfMixed(row: Row, cardinal: Numeral): Numeral {
  const { from, to, value } = cardinal
  const isMixed =
    to - from > 1 &&
    joinedAtom(row, to, JOINED)?.type === 'part' &&
    joinedAtom(row, to - 1, AND) !== undefined
  return isMixed ? { from, to: to - 1, value: value - (row.atoms[to - 1]?.value ?? 0) } : cardinal
}
