import { useEffect, useState } from 'preact/hooks'
import { watch } from '../lib/store/watch'

/**
 * What a query of the store gives, kept up to date as the store changes; undefined until it is known.
 * @param query the same function at every rendering
 */
export function useWatched<T>(query: () => Promise<T>): { value: T | undefined; failure: string } {
  const [value, setValue] = useState<T>()
  const [failure, setFailure] = useState('')
  useEffect(() => {
    const show = (next: T) => {
      setValue(() => next)
      setFailure('')
    }
    return watch(query, show, ({ message }) => setFailure(message))
  }, [query])
  return { value, failure }
}
