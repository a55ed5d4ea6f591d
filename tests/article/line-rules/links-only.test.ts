import { expect, test } from 'vitest'
import { linksOnly } from '../../../lib/article/line-rules/links-only'
import { line, place } from './line'

test('drops a line that is nothing but a link', () => {
  const text = 'HARBOUR CHIEF QUITS AFTER 14 YEARS'
  expect(linksOnly.drops(line(text, { linked: text.length }), place())).toBe(true)
})

test('keeps a sentence with a link in it, a linked sentence, and a row', () => {
  const text = 'The chief, who served for 14 years, quit.'
  expect(linksOnly.drops(line(text, { linked: 12 }), place())).toBe(false)
  const long =
    'The chief of the harbour, who had served for 14 years under 3 mayors, quit on Monday after the vote in the council.'
  expect(linksOnly.drops(line(long, { linked: long.length }), place())).toBe(false)
  expect(linksOnly.drops(line('Orrin | 12', { kind: 'row', linked: 10 }), place())).toBe(false)
})
