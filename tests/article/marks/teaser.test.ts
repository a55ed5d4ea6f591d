import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { isTeaserBox } from '../../../lib/article/marks/teaser'

const part = (html: string, selector: string): Element => {
  const found = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.querySelector(selector)
  if (!found) throw new Error(`No ${selector} in ${html}`)
  return found as unknown as Element
}
const LONG = 'The harbour took 12 ships in May. '.repeat(60)

describe('a box of other articles', () => {
  test.each([
    ['<div id="b"><h6>Related</h6><p>A trawler is lost.</p></div>', '#b'],
    ['<div id="b"><div><span>Read more:</span></div><p>A trawler is lost.</p></div>', '#b'],
    ['<ul id="b"><li>You may also like</li><li>A trawler is lost.</li></ul>', '#b'],
    [
      '<article><article id="b"><h3><a href="/t">Trawler</a></h3><p>A trawler is lost.</p></article></article>',
      '#b',
    ],
  ])('%s', (html, selector) => expect(isTeaserBox(part(html, selector))).toBe(true))
})

describe('a part of the article', () => {
  test.each([
    ['<div id="b"><h2>Related crimes</h2><p>A trawler is lost.</p></div>', '#b'],
    ['<div id="b"><p>Related</p></div>', '#b'],
    [`<div id="b"><h2>Related</h2><p>${LONG}</p></div>`, '#b'],
    ['<article id="b"><h3><a href="/t">Trawler</a></h3><p>A trawler is lost.</p></article>', '#b'],
    ['<article><article id="b"><h3>Trawler</h3><p>A trawler is lost.</p></article></article>', '#b'],
  ])('%s', (html, selector) => expect(isTeaserBox(part(html, selector))).toBe(false))
})
