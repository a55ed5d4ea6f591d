import { describe, expect, it } from 'vitest'
import { isSameArticle } from '../../lib/store/same-article'

const site = { name: 'Harbour Post', domain: 'harbourpost.example' }
const of = (title: string, lines: string[], outlet = site) => ({ title, outlet, text: lines.join('\n') })
const long = 'The pumps had been ordered in spring and stood unused on the quay, the owner said.'
const other = 'A second crew reached the lower gallery shortly before noon and found it dry.'

describe('two readings at one address', () => {
  it.each([
    ['the same title over another text', of('Mine floods', [long]), of('MINE  floods', [other]), true],
    [
      'another title over the same text',
      of('Mine floods', [long]),
      of('Gallery dry', [long, 'Brief.']),
      true,
    ],
    ['another title over most of the text', of('A', [long, 'New line.']), of('B', [long, 'Old line.']), true],
    ['another title over less than half of the text', of('A', [long]), of('B', [other, 'Brief.']), false],
    ['no titles and other texts', of('', [long]), of('', [other]), false],
    ['no titles and the same text', of('', [long]), of('', [long]), true],
    ['no titles and no texts', of('', []), of('', []), false],
    [
      'another outlet with the same words',
      of('Mine floods', [long]),
      of('Mine floods', [long], { name: 'Daily Lamp', domain: 'dailylamp.example' }),
      false,
    ],
  ])('%s', (_, a, b, same) => {
    expect(isSameArticle(a, b)).toBe(same)
    expect(isSameArticle(b, a)).toBe(same)
  })
})
