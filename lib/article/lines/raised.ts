const NOTE = /^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\])]?$/
/** A raised figure is a power behind a unit of length, and behind ten. */
const UNIT_END = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|mi|yd)$/u
const TEN_END = /(?:^|\D)10$/

/**
 * What a raised text adds to the text before it: nothing for the mark of a footnote ("6,000" with a raised 2 is not 60,002),
 * "^6" for a power of ten. Null where it is to be read as any other text.
 */
export function raised(element: Element, before: string): string | null {
  const text = (element.textContent ?? '').trim()
  if (TEN_END.test(before) && /^[-−]?\d{1,2}$/.test(text)) return `^${text}`
  if (UNIT_END.test(before) && /^[23]$/.test(text) && element.getElementsByTagName('a').length === 0)
    return null
  return NOTE.test(text) ? '' : null
}
