import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readPage } from '../../lib/article/read-page'
import { readText } from '../../lib/article/read-text'

const folder = fileURLToPath(new URL('../articles/', import.meta.url))
const PAGES = readdirSync(folder).map((slug) => readFileSync(`${folder}${slug}/page.html`, 'utf8'))
const AT = '2025-03-06T12:00:00Z'
/** Many pages are read in one test; this is no measure of how fast. */
const PATIENCE = 120_000

/** What pages are broken with: half tags, odd attributes, marks, scripts, numbers. */
const SHARDS = [
  '<',
  '</p>',
  '<div>',
  '</div></div>',
  '<form><input name="nodeType">',
  '<table><tr><td>',
  '<p hidden>',
  '<time datetime="0000-99-99">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":{}}</script>',
  '<meta property="article:published_time" content="not a date">',
  '<link rel="canonical" href="http://[">',
  '<h1></h1>',
  '<br><br>',
  '"\'`&;',
  '\u0000\u202e\ud800',
  '9'.repeat(300),
  '<article><h1>x</h1>',
  'Sign up Read more Photo: ',
]

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(200),
  shard: fc.constantFrom(...SHARDS),
})

test(
  'a broken page is read or refused, and never changed',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PAGES),
        fc.array(mutation, { maxLength: 6 }),
        fc.webUrl(),
        (page, mutations, url) => {
          const html = mutations.reduce((text, { at, cut, shard }) => {
            const from = Math.floor(at * text.length)
            return text.slice(0, from) + shard + text.slice(from + cut)
          }, page)
          const { document } = parseHTML(html)
          const before = document.toString()
          const reading = readPage(document as unknown as Document, url, AT)
          expect(document.toString()).toBe(before)
          if (reading.articles.length === 0) expect(reading).toHaveProperty('reason')
          for (const article of reading.articles) {
            expect(article.text.split('\n').every((line) => line === line.trim() && line !== '')).toBe(true)
            if (article.publishedAt !== null) expect(Date.parse(article.publishedAt)).not.toBeNaN()
            expect(article.dateFrom === null).toBe(article.publishedAt === null)
          }
        },
      ),
      { numRuns: 60 },
    )
  },
  PATIENCE,
)

test(
  'any text is read, line by line',
  () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'grapheme' }), (text) => {
        const article = readText(text, '', AT)
        expect(article.text.split('\n').every((line) => line === line.trim())).toBe(true)
      }),
      { numRuns: 100 },
    )
  },
  PATIENCE,
)
