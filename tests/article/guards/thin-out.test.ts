import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { thinOut, withThinned } from '../../../lib/article/guards/thin-out'
import { pageLines } from '../../../lib/article/lines/page-lines'
import { readPage } from '../../../lib/article/read-page'

const SPEECH =
  'The chamber heard from the speaker of the harbour district, who asked for 12 more boats, number'
const rows = (count: number, what: string) =>
  Array.from({ length: count }, (_, i) => `<p>${what} ${i + 1}.</p>`).join('')

const pageOf = (body: string) =>
  parseHTML(
    `<!doctype html><html><head><title>Minutes of the harbour debate</title></head><body>${body}</body></html>`,
  ).document as unknown as Document

describe('very long rows of parts', () => {
  test('are cut to their first five hundred', () => {
    const { body } = pageOf(`<div>${rows(503, SPEECH)}</div>`)
    const lines = pageLines(body)
    const [thinned, ...others] = thinOut(body, lines)
    expect(others).toEqual([])
    expect(body.getElementsByTagName('p').length).toBe(500)
    expect(thinned?.kept.length).toBe(500)
    expect(thinned?.away).toEqual([500, 501, 502])
  })

  test('rows of an article’s length stay as they are', () => {
    const { body } = pageOf(`<div>${rows(500, SPEECH)}</div>`)
    expect(thinOut(body, pageLines(body))).toEqual([])
    expect(body.getElementsByTagName('p').length).toBe(500)
  })

  test('the rest is chosen where most of the first lines are', () => {
    expect(withThinned([true, true, false, false], [{ kept: [0, 1], away: [3] }])).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  test('the rest of a row that is not the article is not chosen', () => {
    expect(withThinned([true, false, false, false], [{ kept: [1, 2], away: [3] }])).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('all of a very long article is read', () => {
    const page = pageOf(`<article><h1>Minutes of the harbour debate</h1>${rows(1200, SPEECH)}</article>`)
    const text =
      readPage(page, 'https://courier.example/news/minutes', '2025-03-06T12:00:00Z').articles[0]?.text ?? ''
    const lines = text.split('\n')
    expect(lines.length).toBe(1201)
    expect(lines.at(-1)).toBe(`${SPEECH} 1200.`)
  })
})
