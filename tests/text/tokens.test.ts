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
