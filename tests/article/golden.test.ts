import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../lib/article/read-page'
import type { Article } from '../../lib/types'

/** What a golden page must be read as: its articles, text as lines, or the beginning of the reason for none. */
type Expected = { url: string; readAt: string } & (
  { articles: (Omit<Article, 'text' | 'readAt'> & { text: string[] })[] } | { reason: string }
)

const folder = fileURLToPath(new URL('../articles/', import.meta.url))
const slugs = readdirSync(folder)

describe('golden pages', () => {
  it('has at least thirty', () => expect(slugs.length).toBeGreaterThanOrEqual(30))

  it.each(slugs)('%s', (slug) => {
    expect(existsSync(`${folder}${slug}/expected.json`), `${slug} needs an expected.json`).toBe(true)
    const expected = JSON.parse(readFileSync(`${folder}${slug}/expected.json`, 'utf8')) as Expected
    const { document } = parseHTML(readFileSync(`${folder}${slug}/page.html`, 'utf8'))
    const reading = readPage(document as unknown as Document, expected.url, expected.readAt)
    if ('reason' in expected) {
      expect(reading).toMatchObject({ articles: [] })
      expect('reason' in reading ? reading.reason : '').toContain(expected.reason)
      return
    }
    const found = reading.articles.map((article) => ({ ...article, text: article.text.split('\n') }))
    expect(found).toEqual(expected.articles.map((article) => ({ ...article, readAt: expected.readAt })))
  })
})
