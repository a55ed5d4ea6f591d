/** Answers kept by each question; when there are more, it starts anew. */
const KEPT = 100_000

/**
 * Remembers what was found of two things told apart by number; the order of the two counts.
 * @param ask works the answer out afresh
 */
export function rememberedByIds<Thing, Answer>(
  idOf: (thing: Thing) => number,
  ask: (a: Thing, b: Thing) => Answer,
): (a: Thing, b: Thing) => Answer {
  const known = new Map<number, Map<number, Answer>>()
  let kept = 0
  let last = NaN
  let ofLast = new Map<number, Answer>()
  return (a, b) => {
    const id = idOf(a)
    if (id !== last) {
      if (kept >= KEPT) known.clear()
      if (known.size === 0) kept = 0
      ofLast = known.get(id) ?? new Map<number, Answer>()
      known.set(id, ofLast)
      last = id
    }
    const found = ofLast.get(idOf(b))
    if (found !== undefined) return found
    const answer = ask(a, b)
    ofLast.set(idOf(b), answer)
    kept++
    return answer
  }
}

/** Remembers what was found of a thing, as long as the thing is kept. */
export function remembered<Thing extends object, Answer>(
  ask: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { answer: Answer }>()
  return (thing) => {
    const found = known.get(thing)
    if (found) return found.answer
    const answer = ask(thing)
    known.set(thing, { answer })
    return answer
  }
}
