import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce, announcement } from '../../components/panel/announce'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a short word is shown for six seconds, and the next takes its place', () => {
  announce('Saved: one')
  vi.advanceTimersByTime(5000)
  announce('Saved: two')
  vi.advanceTimersByTime(5900)
  expect(announcement.value).toBe('Saved: two')
  vi.advanceTimersByTime(200)
  expect(announcement.value).toBe('')
})

test('a long sentence stays until it can be read', () => {
  const sentence = `That did not work: ${'the disk is full, so free some space. '.repeat(5)}`
  announce(sentence)
  vi.advanceTimersByTime(15_000)
  expect(announcement.value).toBe(sentence)
  vi.advanceTimersByTime(5000)
  expect(announcement.value).toBe('')
})
