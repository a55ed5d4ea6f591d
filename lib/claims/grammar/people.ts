import { isCapitalised } from '../../text/capital'
import type { Token } from '../../types'
import { PEOPLE, PEOPLES, PEOPLE_ENDINGS, THINGS, TROOPS } from '../extractors/counted/counted-words'
import { lemmaOf } from './lemma'

const DEMONYM = /^[a-z]{2,}(?:ans?|ese|ish|[^s]is|ards?|ites?|mans?|men|women)$/

/** Nouns of doers; those that are things are listed among the things. */
const AGENT = /[a-z]{3}(?:er|or|ian)$/

/** Whether a noun stands for persons, for things, or can't be told by its form. */
export function kindOf(token: Token | undefined): 'people' | 'things' | 'unknown' {
  if (!token) return 'unknown'
  const lemma = lemmaOf(token)
  if (PEOPLE.has(lemma) || PEOPLE.has(token.lower)) return 'people'
  if (PEOPLES.has(token.lower)) return 'people'
  if (THINGS.has(lemma)) return 'things'
  if (token.pos === 'PROPN')
    return isCapitalised(token.text) && DEMONYM.test(token.lower) ? 'people' : 'unknown'
  if (PEOPLE_ENDINGS.test(lemma)) return 'people'
  if (token.pos === 'NOUN' && AGENT.test(lemma)) return 'people'
  return 'unknown'
}

/** Whether a noun stands for those who are deployed: troops, officers, or a people by its name. */
export function isTroops(token: Token | undefined): boolean {
  if (!token) return false
  return (
    TROOPS.has(token.lemma.toLowerCase()) ||
    TROOPS.has(token.lower.replace(/s$/, '')) ||
    (token.pos === 'PROPN' && kindOf(token) === 'people')
  )
}
