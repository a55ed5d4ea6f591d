import { READERS, type Reader } from './peer-readers'
import { type Expected, FILES, loadSpecs, type Spec } from './peer-specs'

/** Specs write quotients with 15 digits. */
const SAME_TO = 1e-9

const same = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= SAME_TO * Math.max(1, Math.abs(a)))

/** A plain number is read right where a hedge has made it an end: "more than half" holds 0.5. */
function isRead({ low, high }: Expected, read: Expected[]): boolean {
  if (low === high) return read.some((value) => same(value.low, low) || same(value.high, low))
  return read.some((value) => same(value.low, low) && same(value.high, high))
}

/** How many of the expected values are read, and how many values were asked: none expected asks that none be read. */
function judgeSpec({ expected }: Spec, read: Expected[]): { right: number; of: number } {
  if (expected.length === 0) return { right: read.length === 0 ? 1 : 0, of: 1 }
  return { right: expected.filter((value) => isRead(value, read)).length, of: expected.length }
}

function score(specs: Spec[], reader: Reader): string {
  const judged = specs.map((spec) => judgeSpec(spec, reader(spec.input)))
  const right = judged.reduce((sum, judgement) => sum + judgement.right, 0)
  const of = judged.reduce((sum, judgement) => sum + judgement.of, 0)
  return `${right} of ${of} = ${(right / of).toFixed(3)}`
}

function countBy(names: string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
}

/** Prints the share of values read right in the specs of Recognizers-Text, by us and by peers on the same input. */
export async function peers(): Promise<void> {
  const specs = await loadSpecs()
  if (!specs) return console.log('peers: skipped, ../shared/peers is not there')
  const asked = specs.filter(({ skipped }) => skipped === null)
  const reasons = specs.flatMap(({ skipped }) => (skipped === null ? [] : [skipped]))
  for (const [reason, count] of countBy(reasons)) console.log(`peers: not asked, ${reason}: ${count} inputs`)
  for (const [name, reader] of Object.entries(READERS)) {
    console.log(`peers: ${name}: all ${asked.length} inputs: ${score(asked, reader)}`)
    for (const path of FILES) {
      const file = path.replace(/^.*\//, '')
      console.log(
        `peers: ${name}: ${file}: ${score(
          asked.filter((spec) => spec.file === file),
          reader,
        )}`,
      )
    }
  }
}
