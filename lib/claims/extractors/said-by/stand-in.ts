import type { ArticleSpeech } from './article-speech'
import { bodyOf } from '../../bodies/body-of'
import type { Said } from './said-content'
import { STAND_INS } from './said-words'

/** How many sentences back the named speaker of "he said" may stand. */
const REACH = 10

const isPerson = (name: string): boolean =>
  !/^(?:the|a|an|its?|their) /i.test(name) ||
  /(?:man|woman|person|minister|president|chief|mayor|governor|general|official|doctor|officer|senator)$/i.test(
    name,
  )

function suits(said: Said, standsFor: 'person' | 'body' | 'any'): boolean {
  if (said.name.toLowerCase() in STAND_INS) return false
  if (standsFor === 'any') return true
  return standsFor === 'person'
    ? isPerson(said.name)
    : !isPerson(said.name) || /^[\p{Lu}]{2,6}$/u.test(said.name) || bodyOf(said.name) !== null
}

/** The last speaker named before, that a pronoun can stand for; null where none suits. */
export function namedBefore(speech: ArticleSpeech, at: number, pronoun: Said): Said | null {
  const standsFor = STAND_INS[pronoun.name.toLowerCase()]
  if (!standsFor) return null
  for (let i = at; i >= 0 && i >= at - REACH; i--) {
    const named = speech
      .saidIn(i)
      .findLast((said) => said.speaker.start < pronoun.speaker.start && suits(said, standsFor))
    if (named) return named
  }
  return null
}
