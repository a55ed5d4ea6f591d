import { isCapitalised } from '../../text/capital'
import type { Article } from '../../types'
import { sideNamed } from './names'

/** A title and the name after it; what stands before the title is looked at where one is found. */
const TITLED =
  /\b(?:[Ll]eader|[Dd]ictator|[Rr]uler|[Pp]resident|[Pp]remier|[Pp]rime [Mm]inister|[Cc]hancellor|[Kk]ing|[Ss]trongman) (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,2})/gu
/** Characters before a title in which its country stands: "North Korea’s supreme". */
const BEFORE = 60

const read = new WeakMap<Pick<Article, 'text'>, Map<string, string>>()

/**
 * Heads of state and government by their names, as the article itself introduces them ("North Korean leader Kim Jong Un"):
 * first and last word of the name to the country's code. A name that two countries' leaders share leads to none.
 */
export function leadersIn(article: Pick<Article, 'text'>): Map<string, string> {
  const known = read.get(article)
  if (known) return known
  const leaders = new Map<string, string>()
  const lost = new Set<string>()
  for (const { 1: name = '', index } of article.text.matchAll(TITLED)) {
    const before = article.text
      .slice(Math.max(0, index - BEFORE), index)
      .trim()
      .split(/\s+/)
    if (before.at(-1) === 'supreme') before.pop()
    const country = countryAtEnd(before)
    const words = name.split(' ')
    if (!country || words.length < 2) continue
    for (const word of [words[0], words.at(-1)]) {
      if (!word) continue
      if ((leaders.get(word) ?? country) !== country) lost.add(word)
      leaders.set(word, country)
    }
  }
  for (const word of lost) leaders.delete(word)
  read.set(article, leaders)
  return leaders
}

/** The country that the last words before a title name: "North Korean", "Ukraine’s", "US". */
function countryAtEnd(words: string[]): string | null {
  for (const length of [3, 2, 1]) {
    const phrase = words
      .slice(-length)
      .join(' ')
      .replace(/['’]s?$/, '')
    if (words.length < length || !isCapitalised(phrase)) continue
    const side = sideNamed(phrase)
    if (side && side.form !== 'group') return side.name
  }
  return null
}
