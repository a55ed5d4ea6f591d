import { sendMessage } from '../../lib/messages'
import { textOf } from '../../lib/article/files/file-text'
import { importJson } from '../../lib/store/import-json'
import { saveReports, type SaveResult } from '../../lib/store/save'
import type { Article, Report } from '../../lib/types'
import { sentenceOf } from '../sentence-of'
import { parseHtml } from './parse-html'
import { words } from './words'

/** What one file brought. */
export interface FileImport {
  name: string
  /** What was done, or what was wrong and what to do. */
  said: string
  failed: boolean
}

const ending = (name: string) => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** The articles of a saved file, as read when the file was written. */
async function articlesOf(file: File): Promise<Article[]> {
  const { readFile } = await import('../../lib/article/read-file')
  const text = textOf(new Uint8Array(await file.arrayBuffer()))
  const read = readFile({ name: file.name, text }, new Date(file.lastModified).toISOString(), parseHtml)
  if ('reason' in read) throw new Error(words.noArticleInFile(read.reason))
  return read.articles
}

/**
 * The longest text of a file whose figures are read, in UTF-16 units. A browser's messages end at 64 MB: this leaves room for
 * three bytes a letter, and for claims and quotes of five times the text on the way back.
 */
const LONGEST_TEXT = 4_000_000

/** The figures of articles, read in the background. */
async function readFigures(articles: Article[]): Promise<Report[]> {
  const length = articles.reduce((sum, { text }) => sum + text.length, 0)
  if (length > LONGEST_TEXT) throw new Error(words.textTooLong(length, LONGEST_TEXT))
  return sendMessage('readArticles', articles)
}

async function saveArticles(articles: Article[]): Promise<string> {
  const results = await saveReports(await readFigures(articles))
  const count = (wanted: SaveResult) => results.filter((result) => result === wanted).length
  return words.imported(count('saved'), count('new-version'), count('already-saved'))
}

async function importExport(file: File): Promise<string> {
  const { added, newVersions, alreadySaved, corrections } = await importJson(await file.text())
  const reports = words.imported(added, newVersions, alreadySaved)
  return corrections > 0 ? `${reports}, ${words.corrections(corrections)}` : reports
}

async function importAny(file: File): Promise<string> {
  switch (ending(file.name)) {
    case 'json':
      return importExport(file)
    case 'html':
    case 'htm':
    case 'mhtml':
    case 'mht':
    case 'txt':
      return saveArticles(await articlesOf(file))
    default:
      throw new Error(words.unknownFile)
  }
}

/** Imports one file; a file at fault is said so, and the others go on. */
export async function importFile(file: File): Promise<FileImport> {
  try {
    return { name: file.name, said: await importAny(file), failed: false }
  } catch (error) {
    return { name: file.name, said: sentenceOf(error), failed: true }
  }
}
