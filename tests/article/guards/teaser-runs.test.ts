import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { withoutTeasers } from '../../../lib/article/guards/teaser-runs'
import { pageLines } from '../../../lib/article/lines/page-lines'

const STORY = Array.from(
  { length: 9 },
  (_, n) => `<p>Paragraph ${n} tells at length what the council decided on Monday about the wall.</p>`,
).join('')
const teasers = (count: number, heading = '<a href="/x">A trawler is lost</a>') =>
  Array.from(
    { length: count },
    (_, n) => `<h4>${heading}</h4><p>Off the cape ${n} men are missing.</p>`,
  ).join('')

/** How many lines go of a page whose lines are all chosen. */
function gone(html: string): number {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const lines = pageLines(document.body as unknown as Element)
  const all = lines.map(() => true)
  return withoutTeasers(lines, all).filter((one) => !one).length
}

describe('teasers one after the other', () => {
  test('go, with their headings', () => expect(gone(STORY + teasers(3))).toBe(6))
  test('two can be sections of the article', () => expect(gone(STORY + teasers(2))).toBe(0))
  test('headings that lead nowhere are the article’s', () =>
    expect(gone(STORY + teasers(4, 'The trawler'))).toBe(0))
  test('an article that lists things with links keeps them', () =>
    expect(gone(`<p>Ten boats to know this summer.</p>${teasers(10)}`)).toBe(0))
  test('sections with a text of their own stay', () =>
    expect(gone(STORY + `<h4><a href="/x">The wall</a></h4>${STORY}`.repeat(3))).toBe(0))
})
