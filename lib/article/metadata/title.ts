import type { Line } from '../lines/line'
import { sameWords, wordOverlap } from './compare-text'
import type { LinkedData } from './json-ld'
import type { Meta } from './meta'

/** Marks that set a site's name off from a title. */
const SITE_MARK = /\s+[|»·•–—\\/-]\s+|\s*[|»]\s*/

/** A page title without the site's name at its end or start: the longest of its parts. */
function titleWithoutSite(title: string): string {
  const parts = title.split(SITE_MARK).filter(Boolean)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || last.split(/\s+/).length > 5) return title.trim()
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•–—\\/-]+$/, '')
  return cut.split(/\s+/).length >= 3 ? titleWithoutSite(cut) : title.trim()
}

/** A heading with as many words in common with a title of the metadata is that title as the page shows it. */
const SAME_TITLE = 0.6

export interface Headline {
  text: string
  /** Place of the line that shows it on the page; -1 where none does. */
  at: number
}

/**
 * The headline of a page with one article: the heading that says what the page's metadata call it; else its only first-level
 * heading; else the metadata's title.
 */
export function headlineOf(lines: Line[], meta: Meta, linked: LinkedData[], pageTitle: string): Headline {
  const told = [
    linked[0]?.headline ?? '',
    meta('og:title'),
    meta('twitter:title'),
    meta('title'),
    titleWithoutSite(pageTitle),
  ].filter((title) => title.length > 0)
  const headings = lines.flatMap((line, at) => (line.kind === 'heading' ? [{ line, at }] : []))
  for (const level of [1, 2, 3]) {
    const match = headings.find(
      ({ line }) =>
        line.level === level &&
        line.text.split(' ').length > 2 &&
        told.some((title) => wordOverlap(title, line.text) >= SAME_TITLE),
    )
    if (match) return { text: match.line.text, at: match.at }
  }
  const firstLevel = headings.filter(({ line }) => line.level === 1 && line.text.split(' ').length > 2)
  const only = firstLevel[0]
  if (only && firstLevel.length === 1) return { text: only.line.text, at: only.at }
  const title = titleWithoutSite(told[0] ?? '')
  if (sameWords(title, meta('og:site_name')) || sameWords(title, meta('application-name')))
    return { text: '', at: -1 }
  return { text: title, at: lines.findIndex((line) => line.text === title) }
}
