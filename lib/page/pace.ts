/** A page is read once it has been still for this long … */
const SETTLED_MS = 400
/** … or after this long of never being still. */
const NEVER_STILL_MS = 3000
/** The longest pause on a page whose changes are none of the article's: a clock, a ticker, prices. */
const LONGEST_PAUSE_MS = 60_000

export interface Pace {
  /** The page changed. */
  changed: () => void
  /** The next reading is worth having soon, whatever the ones before brought. */
  hurry: () => void
  stop: () => void
}

/**
 * Reads a page when it has settled. Each reading that brings nothing new doubles the pause before the next, up to a minute;
 * one that does sets it back.
 * @param read answers whether it brought anything new; never rejects
 */
export function paceReadings(read: () => Promise<boolean>): Pace {
  let pause = SETTLED_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the first change not yet read came. */
  let since: number | null = null
  let isStopped = false

  const run = async () => {
    since = null
    const isNew = await read()
    pause = isNew ? SETTLED_MS : Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
  const wait = (from: number) => {
    const left = from + Math.max(NEVER_STILL_MS, pause) - Date.now()
    clearTimeout(timer)
    timer = setTimeout(() => void run(), Math.max(0, Math.min(pause, left)))
  }
  return {
    changed: () => {
      if (isStopped) return
      since ??= Date.now()
      wait(since)
    },
    hurry: () => {
      if (pause === SETTLED_MS || isStopped) return
      pause = SETTLED_MS
      if (since !== null) wait((since = Date.now()))
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
