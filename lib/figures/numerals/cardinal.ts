import type { Atom } from './atoms'
import { timesTenTo } from './digits'

/** A number read from atoms `from` (included) to `to` (not). */
export interface Numeral {
  value: number
  from: number
  to: number
}

/** Atoms with the text between them. */
export interface Row {
  text: string
  atoms: Atom[]
}

const JOINED = /^(?:\s{0,3}-\s{0,2}|\s{1,3})$/
const AND = /^(?:\s{1,3}and\s{1,3}|-and-)$/
const WITH_AND = /^(?:\s{0,3}-\s{0,2}|\s{1,3}(?:and\s{1,3})?)$/

/** The atom at an index, where only the given joint stands between it and the one before. */
export function joinedAtom({ text, atoms }: Row, at: number, joint: RegExp): Atom | undefined {
  const atom = atoms[at]
  const previous = atoms[at - 1]
  return atom && previous && joint.test(text.slice(previous.end, atom.start)) ? atom : undefined
}

function isOnes(atom: Atom | undefined): atom is Atom {
  return atom?.type === 'small' && atom.value > 0 && atom.value < 10
}

/** Digits, or words below a hundred: "21", "twenty-one", "a" before hundred. */
export function readSmall(row: Row, from: number): Numeral | null {
  const atom = row.atoms[from]
  if (!atom) return null
  if (atom.type === 'digits') return { value: atom.value, from, to: from + 1 }
  if (atom.type === 'article') return { value: 1, from, to: from + 1 }
  if (atom.type !== 'small') return null
  const ones = joinedAtom(row, from + 1, JOINED)
  if (atom.value >= 20 && isOnes(ones)) return { value: atom.value + ones.value, from, to: from + 2 }
  return { value: atom.value, from, to: from + 1 }
}

/** Below a thousand, or digits: "three hundred and thirty-one", "15 hundred". */
function readHundreds(row: Row, from: number): Numeral | null {
  const bare = row.atoms[from]?.type === 'hundred' && row.atoms[from + 1]?.type === 'scale'
  const small = bare ? { value: 1, from, to: from } : readSmall(row, from)
  if (!small) return null
  const hundred = bare ? row.atoms[from] : joinedAtom(row, small.to, JOINED)
  if (hundred?.type !== 'hundred') return small
  const value = timesTenTo(small.value, 2)
  const isDigits = row.atoms[from]?.type === 'digits'
  const tail = joinedAtom(row, small.to + 1, WITH_AND) && readSmall(row, small.to + 1)
  const fits = tail && tail.value < 100 && tail.value > 0 && tail.value % 1 === 0
  const sameForm = isDigits || row.atoms[small.to + 1]?.type === 'small'
  const next = tail && joinedAtom(row, tail.to, JOINED)
  if (!fits || !sameForm || next?.type === 'hundred') return { value, from, to: small.to + 1 }
  return { value: value + tail.value, from, to: tail.to }
}

/** Scales that follow a number: "million", "lakh crore". */
function readScales(row: Row, at: number): { power: number; to: number } {
  let power = 0
  let to = at
  for (
    let scale = joinedAtom(row, to, /^[\s-]{0,3}$/);
    scale?.type === 'scale' && power < 15;
    scale = joinedAtom(row, to, JOINED)
  ) {
    power += scale.value
    to++
  }
  return { power, to }
}

/** A whole or decimal number of any size: "twenty-one", "1.2 million", "two hundred and two thousand and six". */
export function readCardinal(row: Row, from: number): Numeral | null {
  let value = 0
  let to = from
  let smallest = Infinity
  for (;;) {
    const isFirst = to === from
    if (!isFirst && !joinedAtom(row, to, WITH_AND)) break
    const chunk = readHundreds(row, to)
    if (!chunk || (!isFirst && row.atoms[to]?.type === 'digits' && chunk.to === to + 1)) break
    if (!isFirst && row.atoms[to]?.type === 'article') break
    const { power, to: end } = readScales(row, chunk.to)
    const scaled = timesTenTo(chunk.value, power)
    if (!isFirst && (scaled >= 10 ** smallest || power >= smallest || scaled % 1 !== 0)) break
    value += scaled
    to = end
    if (power === 0) break
    smallest = power
  }
  return to === from ? null : { value, from, to }
}

export { AND, JOINED }
