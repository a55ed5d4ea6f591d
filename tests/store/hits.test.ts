import { beforeEach, describe, expect, it } from 'vitest'
import { hitsOf } from '../../lib/store/hits'
import { emptyBrowser, openContext } from './fresh'

beforeEach(emptyBrowser)

const entry = (report: string, at: number, ...keys: string[]) => ({
  id: `${report}#${at}`,
  report,
  article: report,
  at,
  keys,
})

async function filled() {
  const { store } = await openContext()
  const { claims } = store()
  await claims.bulkAdd([
    entry('a', 0, 'rare', 'common'),
    entry('b', 0, 'common', 'usual'),
    entry('b', 3, 'usual'),
    entry('c', 1, 'common', 'usual'),
    entry('d', 0, 'common'),
    entry('e/2', 7, 'common'),
    entry('f', 0, 'other'),
  ])
  return claims
}

const wide = { entries: 100, each: 100, reports: 100 }

describe('reports by the keys of figures', () => {
  it.each([
    [[['rare']], ['a'], { a: [0] }],
    [[['usual']], ['b', 'c'], { b: [0, 3], c: [1] }],
    [[['rare', 'usual']], ['a', 'b', 'c'], { a: [0], b: [0, 3], c: [1] }],
    [[['e', 'e/2', 'other']], ['f'], { f: [0] }],
    [[['none']], [], {}],
    [[[]], [], {}],
    [[], [], {}],
  ])('by %j are %j, each once with the places of its claims', async (figures, ids, places) => {
    const hits = await hitsOf(await filled(), figures, wide)
    expect(hits.reports).toEqual(ids)
    expect(Object.fromEntries([...hits.places].map(([id, at]) => [id, [...at].sort()]))).toEqual(places)
    expect(hits.isAll).toBe(true)
  })

  it('those that share rare keys, and more of them, come first', async () => {
    const { reports } = await hitsOf(await filled(), [['common', 'usual', 'rare']], wide)
    expect(reports).toEqual(['a', 'b', 'c', 'd', 'e/2'])
  })

  it.each([
    [1, ['a'], false],
    [3, ['a', 'b', 'c'], false],
    [5, ['a', 'b', 'c', 'd', 'e/2'], true],
  ])('are at most %i: %j, and that is said: all is %j', async (reports, ids, isAll) => {
    const hits = await hitsOf(await filled(), [['common', 'usual', 'rare']], { ...wide, reports })
    expect([hits.reports, hits.isAll]).toEqual([ids, isAll])
  })

  it('each figure has its turn, however rare the keys of another are', async () => {
    const figures = [['usual'], ['other'], ['rare']]
    expect((await hitsOf(await filled(), figures, { ...wide, reports: 3 })).reports).toEqual(['b', 'f', 'a'])
  })

  it('a key beyond the share of a figure is left out, and that is said', async () => {
    const hits = await hitsOf(await filled(), [['common', 'rare']], { ...wide, entries: 4, each: 4 })
    expect([hits.reports, hits.isAll]).toEqual([['a'], false])
  })

  it('where a figure has no rarer one, its rarest key is looked up as far as its share goes', async () => {
    const hits = await hitsOf(await filled(), [['common']], { ...wide, entries: 2, each: 2 })
    expect([hits.reports, hits.isAll]).toEqual([['a', 'b'], false])
  })

  it('many figures share the entries, each with no fewer than its least', async () => {
    const figures = [['common'], ['usual'], ['other'], ['rare']]
    const claims = await filled()
    const few = await hitsOf(claims, figures, { ...wide, entries: 4, each: 1 })
    expect([few.reports, few.isAll]).toEqual([['a', 'b', 'f'], false])
    const each = await hitsOf(claims, figures, { ...wide, entries: 4, each: 9 })
    expect(each.isAll).toBe(true)
  })
})
