import { expect, test } from 'vitest'
import { inTurn } from '../../entrypoints/background/in-turn'

/** Work that ends when it is told to. */
function held() {
  let end: () => void = () => {}
  const done = new Promise<void>((resolve) => (end = resolve))
  return { done, end: () => end() }
}

const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

test('what concerns one tab is done one after the other, another tab does not wait', async () => {
  const first = held()
  const order: string[] = []
  const one = inTurn(1, async () => {
    order.push('first begins')
    await first.done
    order.push('first ends')
  })
  const two = inTurn(1, async () => void order.push('second'))
  await inTurn(2, async () => void order.push('elsewhere'))
  await settle()
  expect(order).toEqual(['first begins', 'elsewhere'])
  first.end()
  await Promise.all([one, two])
  expect(order).toEqual(['first begins', 'elsewhere', 'first ends', 'second'])
})

test('work that fails says so to its asker alone, and what comes after it is done', async () => {
  const one = inTurn(1, () => Promise.reject(new Error('no room')))
  const two = inTurn(1, () => Promise.resolve('done'))
  await expect(one).rejects.toThrow('no room')
  expect(await two).toBe('done')
})
