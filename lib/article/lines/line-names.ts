import type { PageLine } from './line'

/** Longer lines are paragraphs, whatever they are called. */
const MAX_NAMED = 460

const NAMING = ['class', 'itemprop', 'data-testid', 'data-component']

const namesOf = (element: Element): string =>
  NAMING.map((attribute) => element.getAttribute(attribute) ?? '')
    .filter(Boolean)
    .join(' ')

/** What the markup calls a line: its block, what holds that, and the elements in it. */
export function lineNames({ text, block, inner }: PageLine): string {
  if (text.length > MAX_NAMED) return ''
  const around = block.parentElement ? [block, block.parentElement] : [block]
  return [...around, ...inner].map(namesOf).filter(Boolean).join(' ')
}
