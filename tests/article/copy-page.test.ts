import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { copyPage } from '../../lib/article/copy/copy-page'
import { readPage } from '../../lib/article/read-page'

const AT = '2025-03-06T12:00:00Z'
const URL_ = 'https://courier.example/news/wall'
const SENTENCE =
  'The council of Port Lindmoor voted on Monday to spend 40 million crowns on a new harbour wall.'
const STORY = Array.from({ length: 12 }, (_, i) => `<p>Vote ${i + 1}: ${SENTENCE}</p>`).join('')

const pageOf = (body: string) =>
  parseHTML(`<!doctype html><html><head><title>Wall</title></head><body>${body}</body></html>`)
    .document as unknown as Document

function copied(body: string): string {
  const copy = copyPage(pageOf(body))
  if ('reason' in copy) throw new Error(copy.reason)
  return copy.document.body.innerHTML
}

describe('the copy of a page', () => {
  test.each([
    ['<p onclick="x()" class="a" data-x="1">one</p>', '<p class="a">one</p>'],
    ['<p>one<script>two</script><style>three</style></p>', '<p>one</p>'],
    ['<p>one<img src="a"><!-- two --></p>', '<p>one</p>'],
    ['<x-body><p>one</p></x-body>', '<div><p>one</p></div>'],
    ['<p>one <x-word>two</x-word></p>', '<p>one <span>two</span></p>'],
    ['<p style="display:none">one</p><p>two</p>', '<p>two</p>'],
    [`<p style="${'a'.repeat(1001)}">one</p><p>two</p>`, '<p>two</p>'],
    ['<p>one <span style="clip:rect(0 0 0 0);position:absolute">opens new tab</span></p>', '<p>one </p>'],
    ['<p hidden>one</p><p aria-hidden="true">two</p><p>three</p>', '<p>three</p>'],
    [`<p class="${'a'.repeat(1001)}">one</p>`, '<p>one</p>'],
    ['<form><p>Search</p></form><p>one</p>', '<p>one</p>'],
  ])('%s', (body, kept) => {
    expect(copied(body)).toBe(kept)
  })

  test('a form around the whole page is the page', () => {
    expect(copied(`<form>${STORY}</form>`)).toBe(`<div>${STORY}</div>`)
  })

  test('a page of too many elements is refused with a word', () => {
    expect(copyPage(pageOf('<b>x</b>'.repeat(61_000)))).toEqual({
      reason: 'this page is too large to read as an article',
    })
  })

  test('depth without end is flattened', () => {
    const deep = `${'<div>'.repeat(3000)}${STORY}${'</div>'.repeat(3000)}`
    const reading = readPage(pageOf(deep), URL_, AT)
    expect(reading.articles[0]?.text.split('\n')).toContain(`Vote 12: ${SENTENCE}`)
  })
})

const NAMES = [
  'parentNode',
  'childNodes',
  'firstChild',
  'nextSibling',
  'attributes',
  'textContent',
  'children',
]

describe('pages made to stall their reader', () => {
  test.each([
    [
      'a form whose inputs take its properties’ names',
      `<form>${NAMES.map((name) => `<input name="${name}">`).join('')}<h1>Wall</h1>${STORY}</form>`,
    ],
    ['a source set of 100,000 characters without a comma', `<img srcset="${'a'.repeat(100_000)}">${STORY}`],
    [
      'a long value in an attribute of another name',
      `<div><img data-x="${'a'.repeat(100_000)}.jpg ">${STORY}</div>`,
    ],
    ['a long class', `<div class="${'a '.repeat(50_000)}">${STORY}</div>`],
    ['a word of a million letters', `<p>${'a'.repeat(1_000_000)}</p>${STORY}`],
    ['a line of 100,000 opening quotes', `<p>${'“'.repeat(100_000)}</p>${STORY}`],
    [
      'JSON-LD of a thousand levels',
      `<script type="application/ld+json">${'['.repeat(1000)}${']'.repeat(1000)}</script>${STORY}`,
    ],
  ])('%s: the text comes back', (_, body) => {
    const reading = readPage(pageOf(body), URL_, AT)
    expect(reading.articles).toHaveLength(1)
    const lines = reading.articles[0]?.text.split('\n') ?? []
    for (let i = 1; i <= 12; i++) expect(lines).toContain(`Vote ${i}: ${SENTENCE}`)
  })
})
