import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { copyPage } from '../../../lib/article/copy/copy-page'
import { isPictureBox } from '../../../lib/article/marks/picture-box'

function isBox(html: string): boolean {
  const page = parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`).document
  const copied = copyPage(page as unknown as Document)
  if ('reason' in copied) throw new Error(copied.reason)
  const first = copied.document.querySelector('main')?.firstElementChild
  return first ? isPictureBox(first, copied.pictured) : false
}

const CAPTION = 'A crane lifts the wreck of the ferry on Monday'
const LONG = 'The harbour took 12 ships in May, said the master. '.repeat(8)

describe('a picture with its caption', () => {
  test.each([
    `<div><img src="a"><p>${CAPTION}</p></div>`,
    `<div><div><picture><img src="a"></picture></div><div>${CAPTION}</div><div>HC/Eld</div></div>`,
    `<table><tr><td><img src="a"></td></tr><tr><td>${CAPTION}</td></tr></table>`,
    `<li><a href="/x"><img src="a"></a><p>${CAPTION}</p></li>`,
  ])('%s', (html) => expect(isBox(html)).toBe(true))
})

describe('no picture’s caption', () => {
  test.each([
    `<div><p>${CAPTION}</p></div>`,
    `<div><img src="a"><p>${LONG}</p></div>`,
    `<div><img src="a">${CAPTION}, where 3 were saved.</div>`,
    `<p><img src="a">${CAPTION}, where 3 were saved.</p>`,
    `<div><img src="a"><h2>${CAPTION}</h2></div>`,
    '<div><img src="a"></div>',
  ])('%s', (html) => expect(isBox(html)).toBe(false))
})
