import { expect, test } from 'vitest'
import { once } from '../../lib/claims/once'

test('a thing is asked once, even where the answer is nothing', () => {
  const asked: object[] = []
  const nothing = once((thing: object) => {
    asked.push(thing)
    return undefined
  })
  const [one, other] = [{}, {}]
  expect([nothing(one), nothing(one), nothing(other)]).toEqual([undefined, undefined, undefined])
  expect(asked).toEqual([one, other])
})

test('each thing keeps its own answer', () => {
  const size = once((list: number[]) => list.length)
  expect([size([1, 2]), size([]), size([3])]).toEqual([2, 0, 1])
})
