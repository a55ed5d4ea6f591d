import type { Trace } from '../types'
import { readMhtml } from './files/mhtml'
import { savedFrom } from './files/saved-from'
import { readPage, type PageReading } from './read-page'
import { readTexts } from './read-texts'

/** A file on disk, read as text. */
export interface SavedFile {
  name: string
  text: string
  /** Where it came from, for a file that doesn't tell; "" or absent where that isn't known. */
  url?: string
}

/**
 * Reads the articles of a saved page (.html, .htm, .mhtml, .mht) or a plain text (.txt).
 * @param readAt ISO 8601; a file that tells when it was saved is taken as read then
 * @param parse makes a document of HTML, for the DOM at hand: `DOMParser` in a browser
 * @throws an Error with one sentence where the file is none of these
 */
export function readFile(
  file: SavedFile,
  readAt: string,
  parse: (html: string) => Document,
  trace?: Trace,
): PageReading {
  const kind = /\.(html?|xhtml|mht(?:ml)?|txt)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (kind === undefined) throw new Error(`"${file.name}" can't be read: give a .html, .mhtml or .txt file.`)
  if (kind === 'txt') {
    if (file.text.trim() === '') return { articles: [], reason: 'the file is empty' }
    return { articles: readTexts(file.text, file.url ?? '', readAt, trace) }
  }
  if (kind.startsWith('m')) {
    const saved = readMhtml(file.text)
    return readPage(parse(saved.html), saved.url || (file.url ?? ''), saved.savedAt ?? readAt, trace)
  }
  return readPage(parse(file.text), file.url || savedFrom(file.text), readAt, trace)
}
