import { liveQuery } from 'dexie'
import { explainFailure } from './failures'

/**
 * Runs a query of the store now and again whenever what it read has changed, in this context or another.
 * @param query reads the store through this room's functions only
 * @returns ends the watching
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onFailure: (failure: Error) => void,
): () => void {
  // Dexie follows the awaits of a query only where it is itself an async function.
  const subscription = liveQuery(async () => query()).subscribe({
    next: onValue,
    error: (error: unknown) => onFailure(explainFailure(error)),
  })
  return () => subscription.unsubscribe()
}
