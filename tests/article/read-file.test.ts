import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../lib/article/read-file'

const AT = '2025-03-06T12:00:00Z'
const parse = (html: string) => parseHTML(html).document as unknown as Document
const read = (name: string, text: string) => readFile({ name, text }, AT, parse)
const LINES = Array.from(
  { length: 4 },
  (_, i) =>
    `Vote ${i + 1} in Port Lindmoor’s council gave the wall 40 million crowns, said the mayor on Monday.`,
)
const HTML = `<!doctype html><html><head><title>Wall</title></head><body><article><h1>Council votes for a wall</h1>${LINES.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

const quotedPrintable = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{70})/g, '$1=\r\n')

const mhtml = (encoding: string, body: string) =>
  [
    'From: <Saved by a browser>',
    'Snapshot-Content-Location: https://www.independent.co.uk/news/wall',
    'Date: Wed, 5 Mar 2025 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="--edge"',
    '',
    '----edge',
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '----edge',
    'Content-Type: image/png',
    '',
    'x',
    '----edge--',
  ].join('\r\n')

describe('a saved page', () => {
  test.each([
    ['quoted-printable', quotedPrintable(HTML)],
    ['base64', Buffer.from(HTML).toString('base64')],
    ['8bit', HTML],
  ])('as .mhtml, %s: text, address and the day it was saved', (encoding, body) => {
    const [article] = read('wall.mhtml', mhtml(encoding, body)).articles
    expect(article).toMatchObject({
      url: 'https://www.independent.co.uk/news/wall',
      outlet: { name: 'The Independent' },
      readAt: '2025-03-05T10:00:00.000Z',
      text: ['Council votes for a wall', ...LINES].join('\n'),
    })
  })

  test('as .html, with the address that the browser left in it', () => {
    const saved = HTML.replace(
      '<html>',
      '<!-- saved from url=(0042)https://www.independent.co.uk/news/wall -->\n<html>',
    )
    expect(read('wall.HTM', saved).articles[0]).toMatchObject({
      host: { name: 'The Independent' },
      readAt: AT,
    })
    expect(read('wall.html', HTML).articles[0]).toMatchObject({ url: '', host: { name: '', domain: '' } })
  })

  test('with the address that is given beside it, where it tells none', () => {
    const url = 'https://www.independent.co.uk/news/wall'
    const host = { name: 'The Independent' }
    expect(readFile({ name: 'wall.html', text: HTML, url }, AT, parse).articles[0]).toMatchObject({
      url,
      host,
    })
    const text = LINES.join('\n')
    expect(readFile({ name: 'wall.txt', text, url }, AT, parse).articles[0]).toMatchObject({ url, host })
  })

  test('as .mhtml, in a character set that nobody knows: as Western European', () => {
    const odd = mhtml('quoted-printable', quotedPrintable(HTML)).replace('utf-8', 'x-none')
    expect(read('wall.mhtml', odd).articles[0]?.title).toBe('Council votes for a wall')
  })

  test('as .mhtml, cut short: it is said, and what to do', () => {
    expect(() => read('wall.mhtml', mhtml('base64', 'PCFkb2N0eX'.slice(0, 9)))).toThrow(
      /cut short or changed: save the page again/,
    )
  })

  test('as .txt', () => {
    expect(read('wall.txt', LINES.join('\n')).articles[0]?.text).toBe(LINES.join('\n'))
    expect(read('wall.txt', ' \n')).toEqual({ articles: [], reason: 'the file is empty' })
  })

  test('another kind of file, or an MHTML file without a page, is refused with a word', () => {
    expect(() => read('wall.pdf', 'x')).toThrow('give a .html, .mhtml or .txt file')
    expect(() => read('wall.mht', 'Subject: x\r\n\r\nbody')).toThrow('holds no saved web page')
  })
})
