import { browser } from 'wxt/browser'
import { explained } from './failures'
import { store, type Store } from './schema'

/**
 * How many versions of reports are kept, noted in the browser's other store: a damaged database opens as an empty one without
 * an error, and this note lives on.
 */
const KEPT = 'kept-reports'

async function noted(): Promise<number> {
  const { [KEPT]: count } = await browser.storage.local.get(KEPT)
  return typeof count === 'number' ? count : 0
}

/** A note that fails is no reason to call what was saved unsaved: it is told on the console. */
async function note(change: (before: number) => number | Promise<number>): Promise<void> {
  try {
    await browser.storage.local.set({ [KEPT]: await change(await noted()) })
  } catch (error) {
    console.warn('The number of saved reports could not be noted.', error)
  }
}

/** One at a time in all contexts of the browser: note and store stay in step. Node, where the tests run, has no locks. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks
  return locks ? await locks.request('by-all-accounts-kept', work) : work()
}

/** Notes what is kept, after reports were added. A loss that was found stays noted until it is made up for or accepted. */
export async function noteAdded(db: Store): Promise<void> {
  await oneAtATime(() => note(async (before) => Math.max(before, await db.reports.count())))
}

/**
 * Takes reports away, noting it first: were the browser to die in between, the note is too low rather than too high.
 * @param fewer how many versions are about to go
 */
export function noteFewer<T>(fewer: number, takeAway: () => Promise<T>): Promise<T> {
  return oneAtATime(async () => {
    await note((before) => Math.max(0, before - fewer))
    return takeAway()
  })
}

/** Reports that were saved and are no longer there, though nobody deleted them. */
export interface Loss {
  /** How many versions of reports were kept. */
  kept: number
  /** How many of them are gone. */
  lost: number
}

/** Whether the browser lost saved reports; null where it did not. */
export async function findLoss(): Promise<Loss | null> {
  // The store is asked before anything else is awaited: only then does `watch` know what this read.
  const here = await explained(() => store().reports.count())
  const kept = await noted()
  return kept > here ? { kept, lost: kept - here } : null
}

/** Takes what is there now for all that there is. */
export async function acceptLoss(): Promise<void> {
  const db = store()
  await oneAtATime(async () => note(() => db.reports.count()))
}
