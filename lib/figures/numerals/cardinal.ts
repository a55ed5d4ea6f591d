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
function readHundreds(row: Row, from: number, withTail = true): Numeral | null {
  const bare = row.atoms[from]?.type === 'hundred' && row.atoms[from + 1]?.type === 'scale'
  const small = bare ? { value: 1, from, to: from } : readSmall(row, from)
  if (!small) return null
  const hundred = bare ? row.atoms[from] : joinedAtom(row, small.to, JOINED)
  if (hundred?.type !== 'hundred') return small
  const value = timesTenTo(small.value, 2)
  const isDigits = row.atoms[from]?.type === 'digits'
  const hasTail = withTail && joinedAtom(row, small.to + 1, WITH_AND) !== undefined
  const tail = hasTail ? readSmall(row, small.to + 1) : null
  const fits = tail && tail.value < 100 && tail.value > 0 && tail.value % 1 === 0
  const sameForm = isDigits || row.atoms[small.to + 1]?.type === 'small'
  const next = tail ? joinedAtom(row, tail.to, JOINED) : undefined
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

/** A part of a number with its scale: "two hundred thousand", "six". */
interface Chunk extends Numeral {
  power: number
}

function readChunk(row: Row, from: number, withTail: boolean): Chunk | null {
  const hundreds = readHundreds(row, from, withTail)
  if (!hundreds) return null
  const { power, to } = readScales(row, hundreds.to)
  return { from, to, power, value: timesTenTo(hundreds.value, power) }
}

/** "Rs 7.5 million and three cars": after a decimal in digits the "and" leads to another number. */
function isAnother({ text, atoms }: Row, from: number): boolean {
  const isAnd = joinedAtom({ text, atoms }, from, AND) !== undefined
  const isSmall = atoms[from]?.type === 'small' && atoms[from + 1]?.type !== 'hundred'
  return isAnd && isSmall && atoms[from - 2]?.type === 'digits'
}

/** A part that may follow one of a larger scale; without its tail where that begins another number. */
function readNextChunk(row: Row, from: number, smallest: number): Chunk | null {
  const isJoined = joinedAtom(row, from, WITH_AND) !== undefined
  if (!isJoined || row.atoms[from]?.type === 'article' || isAnother(row, from)) return null
  const fits = (chunk: Chunk | null): chunk is Chunk => {
    if (!chunk || (row.atoms[from]?.type === 'digits' && chunk.to === from + 1)) return false
    return chunk.power < smallest && chunk.value < 10 ** smallest && chunk.value % 1 === 0
  }
  const whole = readChunk(row, from, true)
  if (fits(whole)) return whole
  const bare = readChunk(row, from, false)
  return fits(bare) ? bare : null
}

/** A whole or decimal number of any size: "twenty-one", "1.2 million", "two hundred and two thousand and six". */
export function readCardinal(row: Row, from: number): Numeral | null {
  let chunk = readChunk(row, from, true)
  if (!chunk) return null
  let { value, to } = chunk
  while (chunk && chunk.power > 0) {
    chunk = readNextChunk(row, to, chunk.power)
    if (chunk) [value, to] = [value + chunk.value, chunk.to]
  }
  return { value, from, to }
}

export { AND, JOINED }
