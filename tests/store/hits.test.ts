import { beforeEach, describe, expect, it } from 'vitest'
import { hitsOf } from '../../lib/store/hits'
import { emptyBrowser, openContext } from './fresh'

beforeEach(emptyBrowser)

const entry = (id: string, ...keys: string[]) => ({ id, report: id, article: id, at: 0, keys })

async function filled() {
  const { store } = await openContext()
  const { claims } = store()
  await claims.bulkAdd([
    entry('a', 'rare', 'common'),
    entry('b', 'common', 'usual'),
    entry('c', 'common', 'usual'),
    entry('d', 'common'),
    entry('e', 'common'),
    entry('f', 'other'),
  ])
  return claims
}

describe('entries by key', () => {
  it.each([
    [['rare'], ['a']],
    [
      ['rare', 'usual'],
      ['a', 'b', 'c'],
    ],
    [
      ['rare', 'common', 'none'],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [['none'], []],
    [[], []],
  ])('by %j are %j, each once', async (keys, ids) => {
    const found = await hitsOf(await filled(), keys)
    expect(found.map(({ id }) => id).sort()).toEqual(ids)
  })

  it.each([
    [1, ['a']],
    [3, ['a', 'b', 'c']],
    [5, ['a', 'b', 'c']],
    [8, ['a', 'b', 'c', 'd', 'e']],
  ])('are at most %i, the rarest key first: %j', async (most, ids) => {
    const found = await hitsOf(await filled(), ['common', 'usual', 'rare'], most)
    expect(found.map(({ id }) => id).sort()).toEqual(ids)
  })
})
