import { describe, expect, it } from 'vitest'
import { entriesOf, find, type Bin } from '../../../components/library/entries'
import type { ListedReport } from '../../../lib/store/list'

const listed = (id: string, savedAt: string, fields: Partial<ListedReport> = {}): ListedReport => ({
  id,
  url: `https://harbourpost.example/${id}`,
  host: { name: 'Harbour Post', domain: 'harbourpost.example' },
  outlet: { name: 'Harbour Post', domain: 'harbourpost.example' },
  title: `Report ${id}`,
  publishedAt: null,
  readAt: savedAt,
  savedAt,
  figures: 1,
  versions: 1,
  ...fields,
})
const none: Bin = new Map()
const binned = (report: ListedReport): Bin =>
  new Map([[report.id, { report, deleted: { reports: [], corrections: [] } }]])

const old = listed('old', '2031-05-01T00:00:00Z')
const middle = listed('middle', '2031-05-02T00:00:00Z')
const fresh = listed('fresh', '2031-05-03T00:00:00Z')

describe('the lines of the list', () => {
  it('stand the last saved first', () => {
    expect(entriesOf([old, fresh, middle], none).map(({ report }) => report.id)).toEqual([
      'fresh',
      'middle',
      'old',
    ])
  })

  it('keep a deleted report in its place, until it is there again', () => {
    const gone = entriesOf([old, fresh], binned(middle))
    expect(gone.map(({ report, deleted }) => [report.id, deleted !== null])).toEqual([
      ['fresh', false],
      ['middle', true],
      ['old', false],
    ])
    const back = entriesOf([old, fresh, middle], binned(middle))
    expect(back.map(({ deleted }) => deleted)).toEqual([null, null, null])
  })
})

describe('finding a line', () => {
  const elsewhere = listed('x', '2031-05-03T00:00:00Z', {
    title: 'Fähre sinkt vor Velden',
    host: { name: 'Daily Shelf', domain: 'dailyshelf.example' },
  })
  const entries = entriesOf([old, elsewhere], none)
  const ids = (text: string) => find(entries, text).map(({ report }) => report.id)

  it.each([
    ['', ['x', 'old']],
    ['  ', ['x', 'old']],
    ['harbour', ['x', 'old']],
    ['fahre VELDEN', ['x']],
    ['velden fähre', ['x']],
    ['shelf', ['x']],
    ['report old', ['old']],
    ['velden report', []],
  ])('by "%s"', (text, found) => {
    expect(ids(text)).toEqual(found)
  })
})
