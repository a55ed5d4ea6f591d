import { describe, expect, test } from 'vitest'
import { pause } from '../../lib/page/pause'

describe('a pause for the page', () => {
  test('is a task of its own: what waits in promises is done before', async () => {
    const order: string[] = []
    const paused = pause(new AbortController().signal).then(() => order.push('after the pause'))
    for (let i = 0; i < 100; i++) await Promise.resolve()
    order.push('promises')
    await paused
    expect(order).toEqual(['promises', 'after the pause'])
  })

  test('ends what is not wanted any more, before and after it', async () => {
    const left = new AbortController()
    const paused = pause(left.signal)
    left.abort(new Error('another page'))
    await expect(paused).rejects.toThrow('another page')
    await expect(pause(left.signal)).rejects.toThrow('another page')
  })
})
