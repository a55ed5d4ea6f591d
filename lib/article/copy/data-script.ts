import { attributeOf } from './node'

/** A script of the page that holds data and no code: JSON-LD, or a framework's state. */
export interface DataScript {
  type: string
  source: string
}

/** A script larger than this holds no article's data, or holds it to stall its reader. */
const MAX_SCRIPT = 3_000_000
const DATA_TYPES = new Set(['application/ld+json', 'application/json'])

/** The data that a script holds, if it is such a one. */
export function dataOf(script: Element): DataScript | null {
  const type = (attributeOf(script, 'type') ?? '').trim().toLowerCase()
  if (!DATA_TYPES.has(type)) return null
  const source = script.textContent ?? ''
  return source.length <= MAX_SCRIPT ? { type, source } : null
}
