import { expect, it } from 'vitest'
import { comparePairs, type PairOfClaims, type ReadDocument } from '../../lib/compare/pairs'
import { claim, FERRY, report } from './made'

async function all(documents: Iterable<ReadDocument> | AsyncIterable<ReadDocument>): Promise<PairOfClaims[]> {
  const pairs: PairOfClaims[] = []
  for await (const pair of comparePairs(documents)) pairs.push(pair)
  return pairs
}

const telling = (...numbers: number[]) =>
  report(
    { text: `${FERRY} ${numbers.join()}` },
    numbers.map((n) => claim({ n })),
  )

it('gives each pair of claims of different reports once, the second said relative to the first', async () => {
  const pairs = await all([
    { id: 'x', reports: [telling(18, 18)] },
    { id: 'y', reports: [telling(21), telling(18)] },
  ])
  expect(
    pairs.map(({ a, b, relation }) => [a.id, a.report, a.claim, b.id, b.report, b.claim, relation]),
  ).toEqual([
    ['x', 0, 0, 'y', 0, 0, 'conflicts'],
    ['x', 0, 1, 'y', 0, 0, 'conflicts'],
    ['x', 0, 0, 'y', 1, 0, 'agrees'],
    ['x', 0, 1, 'y', 1, 0, 'agrees'],
    ['y', 0, 0, 'y', 1, 0, 'conflicts'],
  ])
})

it('takes a stream, and gives what it finds before the stream ends', async () => {
  let read = 0
  async function* stream(): AsyncGenerator<ReadDocument> {
    for (const id of ['x', 'y', 'z']) {
      read++
      yield await Promise.resolve({ id, reports: [telling(18)] })
    }
  }
  const pairs = comparePairs(stream())
  const first = await pairs.next()
  expect(first.value).toMatchObject({ relation: 'agrees', a: { id: 'x' }, b: { id: 'y' } })
  expect(read).toBe(2)
})

it('gives ids as they came, numbers as numbers', async () => {
  const [pair] = await all([
    { id: 7, reports: [telling(18)] },
    { id: '7', reports: [telling(18)] },
  ])
  expect([pair?.a.id, pair?.b.id]).toEqual([7, '7'])
})

it('has nothing to give for nothing', async () => {
  expect(await all([])).toEqual([])
  expect(await all([{ id: 'x', reports: [] }])).toEqual([])
})
