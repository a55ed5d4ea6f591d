/** Each run is worked on once as a whole, and once in so many parts. */
const LARGE = 100_000
const PARTS = 4

/**
 * The whole takes as long as its parts together where work is linear, and four times as long where it is quadratic:
 * halfway, by ratio. Both do the same amount, so that a pause of the machine weighs on both alike.
 */
export const MOST = Math.sqrt(PARTS)

/** Measured again while above the limit, the shortest of each counting: a busy machine passes, only a rule's own stays. */
const TRIES = 8

/** Quadratic work on 100 kB takes seconds; below this a ratio tells of the machine alone. */
const LEAST_MS = 50

/** Options of a test that may have to measure several times. */
export const LONG = { timeout: 120_000 }

/** Processor time in milliseconds: what other programs take from the machine is not in it. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * Time for a whole (of 100 kB, where no other size is given) to time for its parts together, from the shortest of each that was seen.
 * @param prepare makes an input of a text, off the clock and anew each time: nothing is kept from an earlier one
 * @param unit what the text repeats
 * @param large size of the whole, in characters
 */
export function ratioOfWhole<Input>(
  prepare: (text: string) => Input,
  work: (input: Input) => void,
  unit: string,
  large = LARGE,
): number {
  const inputOf = (size: number) => prepare(unit.repeat(Math.ceil(size / unit.length)).slice(0, size))
  let [inParts, asWhole] = [Infinity, Infinity]
  for (let i = 0; i < TRIES; i++) {
    const whole = inputOf(large)
    const wholeTime = timeOf(() => work(whole))
    asWhole = Math.min(asWhole, wholeTime)
    if (asWhole < LEAST_MS) return 1
    const parts = Array.from({ length: PARTS }, () => inputOf(large / PARTS))
    const partsTime = timeOf(() => parts.forEach(work))
    inParts = Math.min(inParts, partsTime)
    if (asWhole / inParts < MOST) break
  }
  return asWhole / inParts
}
