import { expect, test } from 'vitest'
import { tokenize } from '../../lib/text/tokens'

test('offsets lead back to the words, counted from the sentence start', () => {
  const sentence = 'At least 6,000  soldiers weren’t hurt — £1.2bn.'
  const tokens = tokenize(sentence, 100)
  for (const { text, start, end } of tokens) expect(sentence.slice(start - 100, end - 100)).toBe(text)
  expect(tokens.map(({ text }) => text)).toContain('6,000')
})

test('gives part of speech and lemma', () => {
  const [, killed] = tokenize('They killed soldiers.')
  expect(killed).toMatchObject({ text: 'killed', lemma: 'kill', pos: 'VERB' })
})

test('a name with letters beyond Latin-1 is one word, as written', () => {
  const words = (text: string) => tokenize(text).map(({ text, pos }) => `${text}/${pos}`)
  expect(words('Later Jovan Duratović spoke in Łódź.')).toEqual([
    'Later/ADV',
    'Jovan/PROPN',
    'Duratović/PROPN',
    'spoke/VERB',
    'in/ADP',
    'Łódź/PROPN',
    './PUNCT',
  ])
})

test('their offsets stay those of the text', () => {
  const sentence = 'Tayyip Erdoğan met 43 men.'
  for (const { text, start, end } of tokenize(sentence, 7))
    expect(sentence.slice(start - 7, end - 7)).toBe(text)
})
