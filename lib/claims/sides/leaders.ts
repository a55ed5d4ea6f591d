import type { Article } from '../../types'
import { sideNamed } from './names'

const TITLED =
  /((?:[\p{L}.-]+(?:['’]s)? ){1,4})(?:leader|dictator|ruler|president|premier|prime minister|chancellor|king|supreme leader|strongman) ((?:\p{Lu}[\p{L}'’-]+ ?){2,3})/giu

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
  for (const [, before = '', name = ''] of article.text.matchAll(TITLED)) {
    const country = countryAtEnd(before.trim().split(' '))
    const words = name
      .trim()
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word))
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
    if (words.length < length || !/^\p{Lu}/u.test(phrase)) continue
    const side = sideNamed(phrase)
    if (side && side.form !== 'group') return side.name
  }
  return null
}
