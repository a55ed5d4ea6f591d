import type { FigureContext } from '../../context'
import { leadersIn } from '../../sides/leaders'
import { sidesIn } from '../../sides/mentions'
import { FIGHTERS } from '../../sides/class-words'
import { phraseOf } from './phrase'
import { ARMS } from './who-words'

const LEADER = /^(?:leader|dictator|ruler|president|premier|chancellor|king)$/

/** "12 of its soldiers", "his 600 troops": who "its" and "his" stand for, if only one side was named before. */
export function possessor(context: FigureContext): string | null {
  const { tokens, reading, at } = context
  const { from, to } = phraseOf(context)
  const pronoun = tokens.slice(from, to + 1).find(({ lower }) => /^(?:its|their|his)$/.test(lower))
  if (!pronoun || !isOfSide(context.sofar, pronoun.lower)) return null
  const before = reading.sentences[at - 1]
  const here = named(context, tokens.slice(0, from), pronoun.lower)
  if (here.length || !before) return here.length === 1 ? (here[0] ?? null) : null
  const there = named(context, reading.tokensOf(before), pronoun.lower)
  return there.length === 1 ? (there[0] ?? null) : null
}

/** A side possesses soldiers and arms, and "its" citizens; "their children" are a family's, "its economy" counts nobody. */
function isOfSide({ countedLemma = '', unit }: FigureContext['sofar'], pronoun: string): boolean {
  return FIGHTERS.has(countedLemma) || ARMS.has(countedLemma) || (pronoun === 'its' && unit === 'people')
}

function named({ reading }: FigureContext, tokens: FigureContext['tokens'], pronoun: string): string[] {
  if (pronoun === 'his') {
    const leaders = leadersIn(reading.article)
    const titled = sidesIn(tokens).filter(({ last }) =>
      tokens.slice(last + 1, last + 4).some(({ lower }) => LEADER.test(lower)),
    )
    return [
      ...new Set([
        ...tokens.flatMap(({ text }) => leaders.get(text) ?? []),
        ...titled.map(({ name }) => name),
      ]),
    ]
  }
  // "the mission in Lebanon said five of its men": where it is, not whose.
  const isWhere = (first: number) =>
    /^(?:in|near|at|from|into|to|on|against)$/.test(tokens[first - 1]?.lower ?? '')
  return [...new Set(sidesIn(tokens).flatMap(({ name, first }) => (isWhere(first) ? [] : name)))]
}
