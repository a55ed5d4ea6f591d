import type { PageLine } from '../lines/line'

const NAMES =
  /(?:^|[\s_-])(?:source|provider|publisher|outlet|publication|attribution|origin|brand|site-?name|logo-?text)s?(?:$|[\s_-])/i
const MAX_LABEL = 60
const TIME =
  /\s*(?:\d{1,3}|an?)\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])\s+ago\b.*$/i

function isNamed(line: PageLine): boolean {
  let at: Element | null = line.block
  for (let i = 0; at && i < 2; i++, at = at.parentElement)
    if (
      NAMES.test(
        `${at.getAttribute('class') ?? ''} ${at.getAttribute('itemprop') ?? ''} ${at.getAttribute('data-testid') ?? ''}`,
      )
    )
      return true
  for (const inner of Array.from(line.block.querySelectorAll('*')).slice(0, 12))
    if (
      NAMES.test(inner.getAttribute('class') ?? '') &&
      line.text.startsWith((inner.textContent ?? '').trim())
    )
      return true
  return false
}

/** Labels beside a headline that the markup calls a source ("Al Jazeera", "Source: Reuters"), times taken off. */
export function sourceLabels(head: PageLine[]): string[] {
  return head
    .filter((line) => line.text.length <= MAX_LABEL && isNamed(line))
    .map((line) =>
      line.text
        .replace(TIME, '')
        .replace(/^(?:source|via|from|by|provided by)\s?:?\s/i, '')
        .trim(),
    )
    .filter(Boolean)
}
