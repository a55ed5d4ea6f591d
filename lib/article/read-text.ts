import type { Article, Trace } from '../types'

/** Reads a plain text (a saved .txt, a pasted article) as an article; "" for url where there is none. */
export function readText(_text: string, _url: string, _readAt: string, _trace?: Trace): Article {
  throw new Error('a plain text cannot be read yet')
}
