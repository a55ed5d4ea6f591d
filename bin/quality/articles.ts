import { fileURLToPath } from 'node:url'
import { goldPages, type GoldPage } from './article-pages/gold'
import { READERS, type Read, type Reader } from './article-pages/readers'
import { figureScore, mentionScore, textScore } from './article-pages/score'

/** The shared pages lie beside the project. */
const PAGES = fileURLToPath(new URL('../../../shared/pages', import.meta.url))

interface Row {
  page: GoldPage
  text: number
  figureRecall: number
  figurePrecision: number
  mentionRecall: number
  mentionPrecision: number
  date: boolean | null
  outlet: boolean | null
}

const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** The same publisher, one name inside the other: "politicoeu" is "politico.eu", "euronewsen" is "Euronews". */
const sameOutlet = (gold: string, name: string): boolean =>
  name.length > 3 && (gold.includes(name) || name.includes(gold) || gold.includes(name.replace(/^the/, '')))

const isDay = (gold: string, date: string): boolean =>
  date.slice(0, 10) === gold ||
  (!Number.isNaN(Date.parse(date)) && new Date(date).toISOString().slice(0, 10) === gold)

function rowOf(page: GoldPage, read: Read): Row {
  const figures = figureScore(page.text, read.text)
  const mentions = mentionScore(page.text, read.text)
  const names = read.outlet.map(letters).filter(Boolean)
  return {
    page,
    text: textScore(page.text, read.text).f1,
    figureRecall: figures.recall,
    figurePrecision: figures.precision,
    mentionRecall: mentions.recall,
    mentionPrecision: mentions.precision,
    date: page.date === null ? null : isDay(page.date, read.date),
    outlet:
      page.outlet === null
        ? null
        : names.some(
            (name) =>
              sameOutlet(page.outlet ?? '', name) || letters(new URL(page.url).hostname).endsWith(name),
          ),
  }
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const share = (values: (boolean | null)[]) => {
  const told = values.filter((value) => value !== null)
  return told.length ? `${told.filter(Boolean).length}/${told.length}` : '–'
}

async function measure(reader: Reader, pages: GoldPage[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const page of pages) rows.push(rowOf(page, await reader.read(page)))
  return rows
}

const line = (cells: string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(12))).join('')

/**
 * Prints how well pages are read, by us and by two peers in the same run: shingle F1 of the text (runs of four words),
 * recall and precision of the numbers written in digits (as sets of values a page, then as mentions), and the pages with the
 * right day and outlet. Means over pages.
 */
export async function articles(): Promise<void> {
  const pages = goldPages(PAGES)
  console.log(
    line([
      'reader, pages',
      'text F1',
      'fig recall',
      'fig prec',
      'ment recall',
      'ment prec',
      'date',
      'outlet',
    ]),
  )
  for (const set of ['outlets', 'readability'] as const) {
    const some = pages.filter((page) => page.set === set)
    for (const reader of READERS) {
      const rows = await measure(reader, some)
      const cells = (
        ['text', 'figureRecall', 'figurePrecision', 'mentionRecall', 'mentionPrecision'] as const
      ).map((key) => mean(rows.map((row) => row[key])).toFixed(4))
      console.log(
        line([
          `${reader.name}, ${some.length} ${set}`,
          ...cells,
          share(rows.map((row) => row.date)),
          share(rows.map((row) => row.outlet)),
        ]),
      )
      if (reader === READERS[0])
        for (const row of rows.filter(
          ({ text, date, outlet }) => text < 0.9 || date === false || outlet === false,
        ))
          console.log(
            `    look at ${row.page.name}: F1 ${row.text.toFixed(3)}${row.date === false ? ', date' : ''}${row.outlet === false ? ', outlet' : ''}`,
          )
    }
  }
}
