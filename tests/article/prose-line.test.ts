import { describe, expect, test } from 'vitest'
import { endsInStop } from '../../lib/article/lines/prose-line'

describe('the end of a sentence', () => {
  test.each([
    'Three are missing.',
    '“Nobody came.”',
    '„Niemand kam.“',
    '« Personne n’est venu. »',
    '没有人来。',
    '“没有人来。”',
    'कोई नहीं आया।',
    'هل جاء أحد؟',
    'He named them:',
  ])('%s', (text) => expect(endsInStop(text)).toBe(true))

  test.each(['Topics Europe', 'The 3 “lost boys”', '3 mai 2016', '责任编辑'])('not: %s', (text) =>
    expect(endsInStop(text)).toBe(false),
  )
})
