import { AND, JOINED, joinedAtom, type Numeral, readCardinal, readSmall, type Row } from './cardinal'
import { timesTenTo } from './digits'
import { readPart, readPartOf, wholeOfMixed } from './parts'

const BEFORE_FRACTION = /^(?:\s{0,3}(?:and\s{1,3})?|-)$/

/** "Two and a third" is a mixed number at the end of its phrase only: else a third something follows. */
function endsShare({ text, atoms }: Row, part: Numeral): boolean {
  const last = atoms[part.to - 1]
  const isOrdinal =
    last?.type === 'part' &&
    !last.isPlural &&
    last.value !== 2 &&
    !/^quarter$/i.test(text.slice(last.start, last.end))
  return (
    !isOrdinal ||
    /^(?:\s?[.,;:!?)]|\s?$|\s(?:of|percent|miles|times|million|billion)\b)/.test(
      text.slice(last.end, last.end + 12),
    )
  )
}

/** "two and a half", "a million and a half", "2 1/4", "2½": what a share adds to a number. */
function addPart(row: Row, whole: Numeral): Numeral {
  const joint = row.atoms[whole.to]?.type === 'fraction' ? BEFORE_FRACTION : AND
  const part = joinedAtom(row, whole.to, joint) && readPart(row, whole.to)
  if (!part || !endsShare(row, part)) return whole
  const last = row.atoms[whole.to - 1]
  const power = last?.type === 'scale' ? last.value : 0
  const scaled = readPartOf(row, part)
  if (scaled.to > part.to && power > 0) return { ...whole, value: whole.value + scaled.value, to: scaled.to }
  const value = whole.value + timesTenTo(part.value, power)
  const next = power === 0 ? joinedAtom(row, part.to, JOINED) : undefined
  if (next?.type !== 'scale') return { ...whole, value, to: part.to }
  return { ...whole, value: timesTenTo(value, next.value), to: part.to + 1 }
}

/** "nine point nought four", "five point seventy-one". */
function addPoint(row: Row, whole: Numeral): Numeral {
  const point = joinedAtom(row, whole.to, JOINED)
  const isInWords = row.atoms.slice(whole.from, whole.to).every(({ type }) => type !== 'digits')
  if (point?.type !== 'point' || !isInWords) return whole
  let digits = ''
  let to = whole.to + 1
  while (joinedAtom(row, to, JOINED)?.type === 'small' && digits.length < 12) {
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
  const read = readCardinal(row, from)
  if (!read) return null
  const cardinal = wholeOfMixed(row, read)
  const dozen = joinedAtom(row, cardinal.to, JOINED)
  if (dozen?.type === 'dozen') {
    return { ...cardinal, value: cardinal.value * 12, to: cardinal.to + 1, isPart: false }
  }
  return { ...addPart(row, addPoint(row, cardinal)), isPart: false }
}
