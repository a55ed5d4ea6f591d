const last = new Map<number, Promise<unknown>>()

/** Does what concerns a tab one thing after the other: what is looked up in one step still holds in its next. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const before = last.get(tabId) ?? Promise.resolve()
  const mine = before.then(work, work)
  last.set(tabId, mine)
  const done = () => last.get(tabId) === mine && last.delete(tabId)
  mine.then(done, done)
  return mine
}
