import type { Claim, Measure } from '../../types'
import type { Reading, Refiner } from '../context'
import { FIGHTERS } from '../sides/class-words'
import { sidesIn } from '../sides/mentions'

/** Measures of those hurt or sent, of whom a later figure without a name can speak. */
const MEASURES: ReadonlySet<Measure> = new Set([
  'killed',
  'wounded',
  'killed-or-wounded',
  'losses',
  'missing',
  'captured',
  'deployed',
])
/** Nouns that name nobody: the count is of those told of before. */
const BARE = new Set([
  '',
  'death',
  'dead',
  'casualty',
  'fatality',
  'loss',
  'injury',
  'injured',
  'wounded',
  'killed',
])
const DEFINITE = /\b(?:the|these|those|its|their|his)\s+$/i
/** Soldiers: those who fight a state are not its own. */
const SOLDIERS = new Set(['soldier', 'troop', 'force', 'serviceman', 'servicemen', 'fighter'])
/** Sentences back that a name is carried over. */
const REACH = 2

const sidesOf = ({ who }: Claim) => who.filter((name) => name !== 'combatants' && !/^[a-z]/.test(name))

function pointsBack(claim: Claim): boolean {
  if (!MEASURES.has(claim.measure) || sidesOf(claim).length) return false
  if (claim.who.some((name) => name !== 'combatants')) return false
  if (BARE.has(claim.countedLemma)) return true
  const before = claim.quote.slice(0, claim.start - claim.quoteStart)
  return SOLDIERS.has(claim.countedLemma) && DEFINITE.test(before)
}

/** The one side whose people a sentence speaks of ("North Korean soldiers", "the Ukrainians"); null for none or two. */
function sideOfPeople(reading: Reading, at: number): string | null {
  const sentence = reading.sentences[at]
  if (!sentence) return null
  const tokens = reading.tokensOf(sentence)
  const sides = sidesIn(tokens).filter(({ form, last }) => {
    const after = tokens[last + 1]
    return (
      form !== 'state' &&
      (/[a-z]{3}s$/.test(tokens[last]?.text ?? '') || FIGHTERS.has(after?.lemma.toLowerCase() ?? ''))
    )
  })
  const names = new Set(sides.map(({ name }) => name))
  return names.size === 1 ? (sides[0]?.name ?? null) : null
}

function carriedOver(claim: Claim, before: Claim[], reading: Reading): string | null {
  const at = reading.sentences.findIndex(({ start }) => start === claim.quoteStart)
  for (let i = at; i >= 0 && i >= at - REACH; i--) {
    const start = reading.sentences[i]?.start
    const there = before.filter((other) => other.quoteStart === start && MEASURES.has(other.measure))
    const names = new Set(there.flatMap(sidesOf))
    if (names.size === 1) return [...names][0] ?? null
    if (names.size > 1) return null
    const spoken = i < at && SOLDIERS.has(claim.countedLemma) ? sideOfPeople(reading, i) : null
    if (spoken) return spoken
  }
  return null
}

/**
 * A count of nobody by name ("at least 30 deaths", "the troops have lost 12") is of the side last spoken of, if that was
 * one side only; inferred.
 */
export const sameSide: Refiner = {
  name: 'same-side',
  refine: (claims, reading) => {
    const read: Claim[] = []
    for (const claim of claims) {
      const side = pointsBack(claim) ? carriedOver(claim, read, reading) : null
      const inferred = [...new Set([...claim.inferred, 'who' as const])]
      read.push(side ? { ...claim, who: [side], inferred } : claim)
    }
    return read
  },
}
