import type { Report } from '../types'
import { outletKey, plain } from './identity'

/**
 * Share of the shorter text that two versions of one article have in common, by whole paragraphs. A rewritten article under
 * a new headline keeps more than half of them; two entries of one live page keep none.
 */
const SHARED_TEXT = 0.5

type Read = Pick<Report, 'outlet' | 'title' | 'text'>

function paragraphs(text: string): string[] {
  return text.split('\n').map(plain).filter(Boolean)
}

function sharesText(a: Read, b: Read): boolean {
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a]
  const known = new Set(paragraphs(long.text))
  const lengths = paragraphs(short.text).map((line) => [line.length, known.has(line)] as const)
  const all = lengths.reduce((sum, [length]) => sum + length, 0)
  const shared = lengths.reduce((sum, [length, isShared]) => sum + (isShared ? length : 0), 0)
  return all > 0 && shared / all >= SHARED_TEXT
}

/**
 * Whether two readings at one address are versions of one article: one outlet, and the same title or most of the text.
 * (A tag page holds several articles at one address; a headline is often changed after publication.)
 */
export function isSameArticle(a: Read, b: Read): boolean {
  if (outletKey(a.outlet) !== outletKey(b.outlet)) return false
  return (plain(a.title) !== '' && plain(a.title) === plain(b.title)) || sharesText(a, b)
}
