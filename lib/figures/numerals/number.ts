import { type Numeral, type Row, AND, joinedAtom, JOINED, readCardinal, readSmall } from './cardinal'
import { timesTenTo } from './digits'

const HALF_OF = /^\s{1,3}(?:of\s{1,3})?$/

/** "half", "a quarter", "two thirds", "three-quarters", "one twenty-fifth", "3/4", "½". */
export function readPart(row: Row, from: number): Numeral | null {
  const first = row.atoms[from]
  if (first?.type === 'fraction') return { value: first.value, from, to: from + 1 }
  if (first?.type === 'part')
    return first.value === 2 || first.value === 4 ? { value: 1 / first.value, from, to: from + 1 } : null
  const count = readCardinal(row, from)
  if (!count) return null
  const tens = row.atoms[count.to - 1]
  const part = joinedAtom(row, count.to, JOINED)
  if (part?.type !== 'part') return null
  const hyphened = row.text.charAt(tens?.end ?? 0) === '-'
  if (tens?.type === 'small' && tens.value >= 20 && part.value < 10 && (hyphened || count.to - from === 2)) {
    const above = count.value - tens.value
    if (above > 0 && count.to - from > 1)
      return { value: above / (tens.value + part.value), from, to: count.to + 1 }
    if (!part.isPlural) return null
  }
  if (!part.isPlural && count.value !== 1) return null
  return { value: count.value / part.value, from, to: count.to + 1 }
}

/** A scale or dozen after a part: "half a million", "quarter of a million", "half a dozen". */
function readPartOf(row: Row, part: Numeral): Numeral {
  let at = part.to
  const article = joinedAtom(row, at, HALF_OF)
  if (article?.type === 'article') at++
  const of = article?.type === 'article' ? JOINED : HALF_OF
  const multiplied = joinedAtom(row, at, of)
  if (multiplied?.type === 'dozen') return { ...part, value: part.value * 12, to: at + 1 }
  if (multiplied?.type === 'scale')
    return { ...part, value: timesTenTo(part.value, multiplied.value), to: at + 1 }
  return part
}

/** "two and a half", "a million and a half", "2 1/4", "2½": what a fraction adds to a number. */
function addPart(row: Row, whole: Numeral): Numeral {
  const joint = row.atoms[whole.to]?.type === 'fraction' ? /^\s{0,3}(?:and\s{1,3})?$/ : AND
  const part = joinedAtom(row, whole.to, joint) && readPart(row, whole.to)
  if (!part) return whole
  const last = row.atoms[whole.to - 1]
  const power = last?.type === 'scale' ? last.value : 0
  const scaled = readPartOf(row, part)
  if (scaled.to > part.to && power > 0) return { ...whole, value: whole.value + scaled.value, to: scaled.to }
  const next = joinedAtom(row, part.to, JOINED)
  const value = whole.value + timesTenTo(part.value, power)
  if (power === 0 && next?.type === 'scale')
    return { ...whole, value: timesTenTo(value, next.value), to: part.to + 1 }
  return { ...whole, value, to: part.to }
}

/** "nine point nought four", "five point seventy-one". */
function addPoint(row: Row, whole: Numeral): Numeral {
  const point = joinedAtom(row, whole.to, JOINED)
  if (point?.type !== 'point' || row.atoms[whole.from]?.type !== 'small') return whole
  let digits = ''
  let to = whole.to + 1
  for (
    let next = joinedAtom(row, to, JOINED);
    next?.type === 'small' && digits.length < 12;
    next = joinedAtom(row, to, JOINED)
  ) {
    const small = readSmall(row, to)
    if (!small) break
    digits += String(small.value)
    to = small.to
  }
  return digits === '' ? whole : { ...whole, value: Number(`${whole.value}.${digits}`), to }
}

/** Any number that starts at an atom, and whether it is a share of one. */
export function readNumber(row: Row, from: number): (Numeral & { isPart: boolean }) | null {
  const part = readPart(row, from)
  if (part) {
    const scaled = readPartOf(row, part)
    return { ...scaled, isPart: scaled.to === part.to }
  }
  const cardinal = readCardinal(row, from)
  if (!cardinal) return null
  const dozen = joinedAtom(row, cardinal.to, JOINED)
  if (dozen?.type === 'dozen')
    return { ...cardinal, value: cardinal.value * 12, to: cardinal.to + 1, isPart: false }
  const pointed = addPoint(row, cardinal)
  return { ...addPart(row, pointed), isPart: false }
}
