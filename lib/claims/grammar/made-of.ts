import type { Figure, Token } from '../../types'
import { walkNouns } from './noun-run'

/** Adverbs that open like a noun phrase: "$5m in total", "in return for". */
const IN_ADVERBS = new Set(
  'total all exchange addition return part fact order favor favour full turn advance hand place response case recent cash comparison contrast'.split(
    ' ',
  ),
)
const TIMES = new Set(['day', 'week', 'month', 'year', 'decade', 'quarter', 'time', 'period'])
const isMoney = ({ unit }: Figure) => /^[A-Z]{3}$/.test(unit)

/** "$8 billion in military aid", "$2m worth of weapons": what an amount of money is made of opens at this token; -1 where nothing does. */
export function madeOf(tokens: Token[], figure: Figure, from: number): number {
  if (!isMoney(figure)) return -1
  if (tokens[from]?.lower === 'worth' && tokens[from + 1]?.lower === 'of') return from + 2
  const next = tokens[from + 1]
  const isIn = tokens[from]?.lower === 'in' && (next?.pos === 'NOUN' || next?.pos === 'ADJ')
  if (!isIn || IN_ADVERBS.has(next.lower)) return -1
  const head = tokens[walkNouns(tokens, from + 1).head]
  return head?.pos === 'NOUN' && !TIMES.has(head.lemma) ? from + 1 : -1
}
