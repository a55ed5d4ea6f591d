import { expect, it } from 'vitest'
import { remembered, rememberedByIds } from '../../lib/compare/memo'

const thing = (id: number) => ({ id })

it('asks once of each two things, in either place', () => {
  const asked: string[] = []
  const ask = rememberedByIds(
    ({ id }: { id: number }) => id,
    (a, b) => {
      asked.push(`${a.id} ${b.id}`)
      return a.id - b.id
    },
  )
  expect([ask(thing(3), thing(1)), ask(thing(1), thing(3)), ask(thing(3), thing(1))]).toEqual([2, -2, 2])
  expect(asked).toEqual(['3 1', '1 3'])
})

it('answers alike when it had to start anew', () => {
  const ask = rememberedByIds(
    ({ id }: { id: number }) => id,
    (a, b) => a.id * 1000 + b.id,
  )
  let wrong = 0
  for (let a = 0; a < 400; a++) {
    for (let b = 0; b < 300; b++) wrong += Number(ask(thing(a), thing(b)) !== a * 1000 + b)
  }
  expect(wrong).toBe(0)
  expect(ask(thing(7), thing(9))).toBe(7009)
})

it('remembers an answer that is nothing', () => {
  let asked = 0
  const ask = remembered((): null => {
    asked++
    return null
  })
  const one = thing(1)
  expect([ask(one), ask(one)]).toEqual([null, null])
  expect(asked).toBe(1)
})
