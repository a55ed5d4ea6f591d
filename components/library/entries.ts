import type { Deleted } from '../../lib/store/delete'
import type { ListedReport } from '../../lib/store/list'

/** A line of the list: a saved report, or one just deleted that can be brought back. */
export interface Entry {
  report: ListedReport
  deleted: Deleted | null
}

/** What was deleted since the page was opened, by the article's id. */
export type Bin = ReadonlyMap<string, { report: ListedReport; deleted: Deleted }>

/** Saved and just deleted reports in one order, the last saved first: a deleted one keeps its place. */
export function entriesOf(saved: readonly ListedReport[], bin: Bin): Entry[] {
  const here = new Set(saved.map(({ id }) => id))
  const gone = [...bin.values()].filter(({ report }) => !here.has(report.id))
  const all: Entry[] = [...saved.map((report) => ({ report, deleted: null })), ...gone]
  return all.sort((a, b) => Date.parse(b.report.savedAt) - Date.parse(a.report.savedAt))
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The lines whose title, outlet or host has every word that was typed. */
export function find(entries: readonly Entry[], text: string): Entry[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean)
  return entries.filter(({ report: { title, outlet, host } }) => {
    const words = plain(`${title} ${outlet.name} ${outlet.domain} ${host.name} ${host.domain}`)
    return wanted.every((word) => words.includes(word))
  })
}
