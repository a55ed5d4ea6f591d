import { isCapitalised } from '../../text/capital'
import type { Token } from '../../types'
import { FORMS } from './forms'

const isUpper = (token: Token) => isCapitalised(token.text)

/**
 * Mends the tags that news prose makes a tagger get wrong: a capitalised "verb" or "adverb" inside a sentence is a name,
 * unless the sentence is a headline in capitals.
 */
export function retag(tokens: Token[]): Token[] {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT' && pos !== 'NUM')
  const capitals = words.filter(isUpper).length
  if (capitals * 2 > words.length) return tokens
  return tokens.map((token, i) => {
    const named =
      (token.pos === 'VERB' || token.pos === 'ADV' || token.pos === 'AUX') && i > 0 && isUpper(token)
    if (!named || FORMS.has(token.lower)) return token
    const opens = ['“', '"', '‘', ':', '.', '—', '–', "'"].includes(tokens[i - 1]!.text)
    return opens ? token : { ...token, pos: 'PROPN' }
  })
}
