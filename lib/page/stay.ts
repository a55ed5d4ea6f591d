/** A stay at one address of a page, until the next. */
export interface Stay {
  /**
   * Reads once the readings before it have ended: a page that changes while it is read is read again, not from the start again
   * and again. A reading that is dropped because the address was left counts as one that brought something new.
   * @param read takes what tells that the address was left; answers whether it brought anything new
   * @throws what `read` throws, but not for having been left
   */
  read: (read: (left: AbortSignal) => Promise<boolean>) => Promise<boolean>
  /** Drops the reading under way and those that wait. */
  leave: () => void
}

/** Begins a stay at an address. */
export function stayHere(): Stay {
  const left = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: (read) => {
      const one = async () => {
        if (left.signal.aborted) return true
        try {
          return await read(left.signal)
        } catch (error) {
          if (left.signal.aborted) return true
          throw error
        }
      }
      const reading = last.then(one, one)
      last = reading
      return reading
    },
    leave: () => left.abort(),
  }
}
