import type { ArticleSpeech } from './article-speech'
import { bodyOf } from '../../bodies/body-of'
import { personBefore } from './person-before'
import type { Said } from './said-content'
import { STAND_INS } from './said-words'

/** How many sentences back the named speaker of "he said" may stand. */
const REACH = 10

const ROLE =
  /(?:man|woman|person|minister|president|chief|mayor|governor|general|official|doctor|officer|senator|leader|director|head|lawyer|attorney|prosecutor|judge|commander|captain|nurse|surgeon|teacher|professor|scientist|researcher|economist|analyst|expert|secretary|ambassador|envoy|witness|resident|survivor|farmer|driver|owner|premier|coordinator|executive|manager|boss|coach|bishop|priest|mp|lawmaker|superintendent|inspector|administrator|activist)$/i

/** "Conservationists" at the head of a sentence is capitalised, and no name. */
const GROUP = /^\p{L}+(?:ists|ians|ials|ents|perts|ities|yers)$/u

/** A body by its letters: "SNHR". */
const LETTERS = /^(?:[Tt]he )?[A-Z]{2,6}$/

/** One person: told by a role, or by a capitalised name that is no organisation's. */
function isPerson({ name, isProper }: Pick<Said, 'name' | 'isProper'>): boolean {
  const head = name.split(/,| of | for | in | at | from /)[0] ?? name
  if (GROUP.test(head) || LETTERS.test(head)) return false
  if (ROLE.test(head)) return true
  const last = head.split(' ').slice(-2).join(' ')
  return isProper && /\p{Lu}[\p{L}’'-]*$/u.test(head) && !/^the /i.test(head) && bodyOf(last) === null
}

function suits(said: Said, standsFor: 'person' | 'body' | 'any'): boolean {
  if (said.name.toLowerCase() in STAND_INS) return false
  if (standsFor === 'any') return true
  return (standsFor === 'person') === isPerson(said)
}

/** A pronoun in the middle of a clause stands for something in its own sentence ("a resort that it says can hold …"). */
function opensClause({ speaker }: Said, text: string): boolean {
  const before = text.slice(Math.max(0, speaker.start - 12), speaker.start).trimEnd()
  return (
    !/\p{L}$/u.test(before) ||
    /\b(?:and|but|as|when|while|where|because|after|if|though|although)$/i.test(before)
  )
}

const known = new WeakMap<Said, { named: Said | null }>()

/** The last speaker named before, that a pronoun can stand for, or else the person an earlier sentence is about; null where none suits. */
export function namedBefore(speech: ArticleSpeech, at: number, pronoun: Said, text: string): Said | null {
  const before = known.get(pronoun)
  if (before) return before.named
  const named = lookBack(speech, at, pronoun, text)
  known.set(pronoun, { named })
  return named
}

function lookBack(speech: ArticleSpeech, at: number, pronoun: Said, text: string): Said | null {
  const standsFor = STAND_INS[pronoun.name.toLowerCase()]
  if (!standsFor || !opensClause(pronoun, text)) return null
  for (let i = at; i >= 0 && i >= at - REACH; i--) {
    const before = speech
      .saidIn(i)
      .filter((said) => said.speaker.start < pronoun.speaker.start && suits(said, standsFor))
    // "The agency said, citing a source. It said …": the agency goes on.
    const named = before.findLast(({ depth }) => depth === 0) ?? before.at(-1)
    if (named) return named
  }
  if (standsFor !== 'person') return null
  const told = personBefore(text, pronoun.speaker.start, (name) => isPerson({ name, isProper: true }))
  return told && { ...pronoun, ...told, isProper: true }
}
