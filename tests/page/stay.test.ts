import { describe, expect, test } from 'vitest'
import { stayHere } from '../../lib/page/stay'

/** A reading that ends when it is told to. */
function held() {
  let end = (isNew: boolean): void => void isNew
  let fail = (error: Error): void => void error
  const done = new Promise<boolean>((resolve, reject) => {
    end = resolve
    fail = reject
  })
  return { done, end: (isNew: boolean) => end(isNew), fail: (error: Error) => fail(error) }
}

const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve()
}

describe('a stay at an address', () => {
  test('reads one after the other', async () => {
    const stay = stayHere()
    const first = held()
    const order: string[] = []
    const one = stay.read(() => (order.push('first begins'), first.done))
    const two = stay.read(() => (order.push('second begins'), Promise.resolve(false)))
    await settle()
    expect(order).toEqual(['first begins'])
    first.end(true)
    expect([await one, await two]).toEqual([true, false])
    expect(order).toEqual(['first begins', 'second begins'])
  })

  test('a reading that fails says so, and the next is read all the same', async () => {
    const stay = stayHere()
    const first = held()
    const one = stay.read(() => first.done)
    const two = stay.read(() => Promise.resolve(true))
    first.fail(new Error('no answer'))
    await expect(one).rejects.toThrow('no answer')
    expect(await two).toBe(true)
  })

  test('leaving drops the reading under way and those that wait', async () => {
    const stay = stayHere()
    const first = held()
    let begun = 0
    let signal: AbortSignal | null = null
    const one = stay.read((left) => (begun++, (signal = left), first.done))
    const two = stay.read(() => (begun++, Promise.resolve(false)))
    await settle()
    stay.leave()
    expect(signal).toMatchObject({ aborted: true })
    first.fail(new Error('left'))
    expect([await one, await two]).toEqual([true, true])
    expect(begun).toBe(1)
  })
})
