import { isDeepStrictEqual } from 'node:util'
import packaged from 'wink-eng-lite-web-model/dist/load-core-model.js'
import { expect, test } from 'vitest'
import { coreModel } from '../../lib/text/core-model'

test('the vocabulary is what the package itself unpacks', () => {
  const own = coreModel() as Record<string, unknown>
  const expected = packaged() as Record<string, unknown>
  expect(Object.keys(own).sort()).toEqual(Object.keys(expected).sort())
  for (const [part, value] of Object.entries(expected))
    expect([part, isDeepStrictEqual(own[part], value)]).toEqual([part, true])
})

test('a second load knows nothing of words that the first has met', () => {
  const [first, second] = [coreModel(), coreModel()] as { features: { lexeme: { list: string[] } } }[]
  first?.features.lexeme.list.push('Qwrtz')
  expect(second?.features.lexeme.list).not.toContain('Qwrtz')
})
