import { describe, expect, it } from 'vitest'
import { textOf } from '../../../lib/article/files/file-text'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('the text of a saved file', () => {
  it.each([
    ['UTF-8', utf8('“12” cafés'), '“12” cafés'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFcafé'), 'café'],
    ['Western European, unsaid', latin('caf\xe9 \xfcber'), 'café über'],
    [
      'the set that the page states',
      latin('<meta charset="windows-1251">\xcf\xf0'),
      '<meta charset="windows-1251">Пр',
    ],
    [
      'the set in its older form',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb1'),
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ą',
    ],
    ['a set that nobody knows', latin('<meta charset="x-none">\xe9'), '<meta charset="x-none">é'],
    ['nothing', new Uint8Array(), ''],
  ])('is read: %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text)
  })
})
