/**
 * A question whose answer is worked out once for each thing it is asked of (an article, a sentence, its view), however many
 * figures ask it: what each figure asks of the whole anew takes quadratic time in a table of numbers.
 */
export function once<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined || known.has(thing)) return before as Answer
    const fresh = answer(thing)
    known.set(thing, fresh)
    return fresh
  }
}
