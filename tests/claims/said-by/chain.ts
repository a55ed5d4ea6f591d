import { openReading } from './reading'
import { saidBy } from '../../../lib/claims/extractors/said-by'
import type { Found } from '../../../lib/claims/context'

export type Link = [name: string, body: string | null]

/** What the rule finds for the first place where a figure's words stand in a text. */
export function foundFor(text: string, figure: string, title = ''): Found | null {
  const context = openReading(text, figure, { title })
  return saidBy.extract(context)
}

/** The chain for a figure, outermost first, as pairs of name and body. */
export function chain(text: string, figure: string, title = ''): Link[] {
  return (foundFor(text, figure, title)?.saidBy ?? []).map(({ name, body }) => [name, body])
}
