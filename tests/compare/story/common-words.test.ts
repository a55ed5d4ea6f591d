import { describe, expect, it, test } from 'vitest'
import { stemOf } from '../../../lib/compare/story/common-words'
import { isUsual, stemIdsOf } from '../../../lib/compare/story/vocabulary'

test.each([
  ['trapped', 'trap'],
  ['occurred', 'occur'],
  ['homes', 'home'],
  ['fires', 'fire'],
  ['killing', 'killed'],
  ['ferries', 'ferry'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b))
})

test.each([
  ['killed', 'kiled'],
  ['passed', 'pase'],
  ['ferry', 'ferret'],
])('%s and %s have not', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b))
})

describe('usual words', () => {
  const usual = (word: string) => stemIdsOf(word).map(isUsual)

  it('are those of many stories, name particles and the commonest given names', () => {
    for (const word of ['attacked', 'condolences', 'abdul', 'Muhammad', 'camps'])
      expect(usual(word)).toEqual([true])
  })

  it('are not what names a story', () => {
    for (const word of ['Marigold', 'viaduct', 'refugees']) expect(usual(word)).toEqual([false])
  })

  it('are no words of grammar, which have no stem at all', () => {
    expect(usual('the')).toEqual([])
  })
})
