import { expect, test } from 'vitest'
import { splitSentences } from '../../lib/text/sentences'

const split = (text: string, title = '') => splitSentences({ text, title })
const texts = (text: string) => split(text).map((sentence) => sentence.text)

test('offsets lead back to the sentences, lines are paragraphs', () => {
  const text = 'Mill burns\nThe mill burned. Nobody slept!\n\n  “Was it lightning?” asked Ann. '
  const sentences = split(text, 'Mill burns')
  for (const { text: words, start, end } of sentences) expect(text.slice(start, end)).toBe(words)
  expect(sentences.map(({ paragraph, isHeadline, text: words }) => [paragraph, isHeadline, words])).toEqual([
    [0, true, 'Mill burns'],
    [1, false, 'The mill burned.'],
    [1, false, 'Nobody slept!'],
    [3, false, '“Was it lightning?” asked Ann.'],
  ])
})

test('a first line that is not the title is no headline', () => {
  expect(split('The mill burned.', 'Mill burns').map(({ isHeadline }) => isHeadline)).toEqual([false])
  expect(split('\nThe mill burned.', '').map(({ isHeadline }) => isHeadline)).toEqual([false])
})

test.each([
  'Mr. Hale and Gen. Ross met Dr. Ode at St. Mary.',
  'J. R. Hale met A. Ode.',
  'The U.S. Army left at 5 p.m. Eastern.',
  'See No. 12 and Art. 4 of it.',
  'It rose 2.5 percent to 3.1 in all.',
  'It was signed on Feb. 3 by Acme Corp. Chief Ann Lee.',
  'He asked “Why?” and left.',
  'They waited … and waited.',
  'He reads example.com and news.example.org daily.',
  'The vote (see p. 4) was close.',
])('one sentence: %s', (text) => {
  expect(texts(text)).toEqual([text])
})

test.each([
  ['He left. She stayed.', ['He left.', 'She stayed.']],
  ['“He left.” She stayed.', ['“He left.”', 'She stayed.']],
  ['(He left.) She stayed.', ['(He left.)', 'She stayed.']],
  ['It tells the difference.North of it lies sand.', ['It tells the difference.', 'North of it lies sand.']],
  ['It is in the U.S. The rest is not.', ['It is in the U.S.', 'The rest is not.']],
  ['They met at 5 p.m. The talks failed.', ['They met at 5 p.m.', 'The talks failed.']],
  ['He said no. Then he left.', ['He said no.', 'Then he left.']],
  ['Was it 1987? 12 men knew.', ['Was it 1987?', '12 men knew.']],
  ['It weighed 2.5. “Fine,” he said.', ['It weighed 2.5.', '“Fine,” he said.']],
  ['They waited… Nobody came.', ['They waited…', 'Nobody came.']],
  ['So did I. He left.', ['So did I.', 'He left.']],
])('two sentences: %s', (text, sentences) => {
  expect(texts(text)).toEqual(sentences)
})

test('a list number belongs to its sentence', () => {
  expect(texts('1. Wash the nets. Dry them.')).toEqual(['1. Wash the nets.', 'Dry them.'])
})

test('an empty text has none', () => {
  expect(split('')).toEqual([])
  expect(split(' \n ')).toEqual([])
})

test('a line longer than any sentence is read in pieces, cut between its items', () => {
  const row = 'Sumy 12, Lviv 43, '
  const text = row.repeat(400)
  const sentences = splitSentences({ text, title: '' })
  expect(sentences.length).toBeGreaterThan(2)
  for (const sentence of sentences) {
    expect(sentence.text.length).toBeLessThanOrEqual(3000)
    expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    expect(sentence.text).toMatch(/^(?:Sumy 12|Lviv 43), .*(?:12|43),$/)
  }
  expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text.trim())
})

test('a run of characters without a space is cut as well', () => {
  const sentences = splitSentences({ text: '1'.repeat(7000), title: '' })
  expect(sentences.map((sentence) => sentence.text.length)).toEqual([3000, 3000, 1000])
})
