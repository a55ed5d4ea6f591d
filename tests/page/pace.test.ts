import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paceReadings } from '../../lib/page/pace'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Lets a page change every 100 ms for a while; gives the moments at which it was read, in ms from the start. */
async function tick(pace: { changed: () => void }, ms: number): Promise<void> {
  for (let at = 0; at < ms; at += 100) {
    pace.changed()
    await vi.advanceTimersByTimeAsync(100)
  }
}

function paced(isNew: () => boolean) {
  const start = Date.now()
  const readings: number[] = []
  const pace = paceReadings(() => {
    readings.push(Date.now() - start)
    return Promise.resolve(isNew())
  })
  return { pace, readings }
}

describe('the pace of readings', () => {
  it('reads once after several changes, when the page is still', async () => {
    const { pace, readings } = paced(() => true)
    pace.changed()
    await vi.advanceTimersByTimeAsync(300)
    pace.changed()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(readings).toEqual([700])
  })

  it('reads every three seconds while a page is never still and each reading is new', async () => {
    const { pace, readings } = paced(() => true)
    await tick(pace, 9100)
    expect(readings).toEqual([3000, 6000, 9000])
  })

  it('doubles the pause up to a minute while nothing is new', async () => {
    const { pace, readings } = paced(() => false)
    await tick(pace, 600_000)
    const pauses = readings.slice(1).map((at, before) => at - (readings[before] ?? 0))
    expect(pauses.slice(0, 5)).toEqual([3000, 3000, 3200, 6400, 12_800])
    expect(pauses.slice(7)).toEqual(pauses.slice(7).map(() => 60_000))
    expect(readings.length).toBeLessThan(20)
  })

  it('is quick again once something was new', async () => {
    let isNew = false
    const { pace, readings } = paced(() => isNew)
    await tick(pace, 120_000)
    isNew = true
    await tick(pace, 70_000)
    const [before = 0, last = 0] = readings.slice(-2)
    expect(last - before).toBe(3000)
  })

  it('is quick again, also with the change that is waiting, when told to hurry', async () => {
    const { pace, readings } = paced(() => false)
    await tick(pace, 120_000)
    const before = readings.length
    pace.changed()
    pace.hurry()
    await vi.advanceTimersByTimeAsync(400)
    expect(readings.length).toBe(before + 1)
  })

  it('reads nothing after a hurry without a change, nor after its end', async () => {
    const { pace, readings } = paced(() => false)
    pace.hurry()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(readings).toEqual([])
    pace.changed()
    pace.stop()
    pace.changed()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(readings).toEqual([])
  })
})
