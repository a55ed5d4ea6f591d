import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyBrowser, openContext } from './fresh'
import { reportOf } from './samples'

vi.mock('../../lib/compare/keys', async () => (await import('./keys')).testKeys)

beforeEach(emptyBrowser)

const rewritten = reportOf({ text: `${reportOf().text}\nMore followed.`, readAt: '2031-05-04T09:00:00Z' })

describe('whether a report is saved', () => {
  it('is told: not, as it stands, or in an older version', async () => {
    const { saveReport, savedStateOf } = await openContext()
    expect(await savedStateOf(reportOf())).toEqual({ state: 'unsaved' })
    await saveReport(reportOf(), '2031-05-03T09:01:00Z')
    expect(await savedStateOf(reportOf({ readAt: '2031-06-01T00:00:00Z' }))).toMatchObject({
      state: 'saved',
      savedAt: '2031-05-03T09:01:00Z',
      saved: reportOf(),
    })
    const older = await savedStateOf(rewritten)
    expect(older).toMatchObject({
      state: 'older-version',
      savedAt: '2031-05-03T09:01:00Z',
      saved: reportOf(),
    })
  })

  it('compares with the latest of the older versions', async () => {
    const { saveReport, savedStateOf } = await openContext()
    await saveReport(rewritten)
    await saveReport(reportOf())
    const third = reportOf({ text: `${reportOf().text}\nThen it was over.` })
    expect((await savedStateOf(third)).saved?.text).toBe(rewritten.text)
  })

  it('is told of the article alone, not of its neighbour on the page', async () => {
    const { saveReport, savedStateOf } = await openContext()
    await saveReport(
      reportOf({ title: 'Ferry delayed', text: 'Ferry delayed\nThe ferry waited for 40 minutes.' }),
    )
    expect(await savedStateOf(reportOf())).toEqual({ state: 'unsaved' })
  })

  it('reaches who watches, from another context too', async () => {
    const here = await openContext()
    const states: string[] = []
    const stop = here.watch(
      () => here.savedStateOf(reportOf()),
      ({ state }) => states.push(state),
      (failure) => states.push(failure.message),
    )
    await vi.waitFor(() => expect(states).toEqual(['unsaved']))
    const there = await openContext()
    await there.saveReport(reportOf())
    await vi.waitFor(() => expect(states).toEqual(['unsaved', 'saved']))
    stop()
  })
})
