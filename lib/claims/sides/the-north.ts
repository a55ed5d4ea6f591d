import { isCapitalised } from '../../text/capital'
import type { Article, Token } from '../../types'

const KOREAN = /\b(?:North Korea|Pyongyang|DPRK)/
const read = new WeakMap<Pick<Article, 'text'>, boolean>()

function isKorean(article: Pick<Article, 'text'>): boolean {
  const known = read.get(article) ?? KOREAN.test(article.text)
  read.set(article, known)
  return known
}

/** "the North" and "the South", capitalised and alone, in an article that names North Korea; null for all else. */
export function koreanHalf(tokens: Token[], at: number, article: Pick<Article, 'text'>): 'KP' | 'KR' | null {
  const token = tokens[at]
  if (token?.text !== 'North' && token?.text !== 'South') return null
  const next = tokens[at + 1]
  if (tokens[at - 1]?.lower !== 'the' || (next && isCapitalised(next.text)) || next?.lower === 'of')
    return null
  if (!isKorean(article)) return null
  return token.text === 'North' ? 'KP' : 'KR'
}
