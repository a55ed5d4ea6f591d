import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageServer } from './serve'

/** A sample page: its file, the address that it is served at, and the moment at which it is read. */
export interface SamplePage {
  file: string
  url: string
  readAt: string
}

/**
 * The sample pages that a pages.json lists; null where it is absent.
 * @param list path of the pages.json
 */
export function samplePages(list: string): SamplePage[] | null {
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as SamplePage[]) : null
}

/** Puts pages at their addresses, each with the style sheet of its folder where there is one. */
export function putPages(server: PageServer, folder: string, pages: SamplePage[]): void {
  const style = join(folder, 'page.css')
  for (const { file, url } of pages) {
    server.put(url, { body: readFileSync(join(folder, file), 'utf8') })
    if (!existsSync(style)) continue
    server.put(new URL('/page.css', url).href, { body: readFileSync(style, 'utf8'), type: 'text/css' })
  }
}
