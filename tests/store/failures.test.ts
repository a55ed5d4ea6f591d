import { describe, expect, it } from 'vitest'
import { explained, explainFailure } from '../../lib/store/failures'

const named = (name: string, inner?: unknown) => Object.assign(new Error(`a ${name}`), { name, inner })

describe('what the reader is told when the store fails', () => {
  it.each([
    ['no room', named('AbortError', named('QuotaExceededError')), /no room left.*nothing was saved/],
    ['no room, bare', named('QuotaExceededError'), /no room left/],
    ['a full disk', named('AbortError', named('DataError')), /disk refused.*full/],
    ['an update', named('DatabaseClosedError'), /was updated.*then open them again/],
    [
      'an update, found on opening',
      named('OpenFailedError', named('VersionError')),
      /was updated.*then open them again/,
    ],
    ['private browsing', named('OpenFailedError', named('InvalidStateError')), /private browsing/],
    ['site data forbidden', named('OpenFailedError', named('SecurityError')), /allow history and site data/],
    [
      'a store that did not open, asked again',
      named('DatabaseClosedError', named('UnknownError')),
      /could not open your saved reports/,
    ],
    ['a store that does not open', named('UnknownError'), /could not open your saved reports.*Restart/],
  ])('%s', (_, failure, sentence) => {
    const told = explainFailure(failure)
    expect(told.message).toMatch(sentence)
    expect(told.cause).toBe(failure)
  })

  it('leaves what it does not know as it is', () => {
    const other = named('AbortError', named('TypeError'))
    expect(explainFailure(other)).toBe(other)
    expect(explainFailure('odd')).toEqual(new Error('odd'))
  })

  it('explains what fails in the work it runs, and gives what succeeds', async () => {
    await expect(explained(() => Promise.reject(named('QuotaExceededError')))).rejects.toThrow(/no room left/)
    expect(await explained(() => Promise.resolve(7))).toBe(7)
  })
})
