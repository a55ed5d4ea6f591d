import type { Token } from '../../types'
import { QUOTES } from './noun-run'

/** Words that belong to a figure from before it. */
const LEADS = new Set(
  (
    'the last remaining final a an another further additional other extra these those his her their its our my all only just even also possibly reportedly ' +
    'allegedly initially estimated combined record staggering mere whopping confirmed total about around approximately roughly nearly almost some more additionally what'
  ).split(' '),
)
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'our', 'my'])

/** Where a figure's phrase begins, and whether someone's: "his two sons". */
export function leadOf(tokens: Token[], first: number): { lead: number; possessed: boolean } {
  let lead = first
  let possessed = false
  while (lead > 0) {
    const before = tokens[lead - 1]!
    const genitive = before.lower === "'s" || before.lower === '’s'
    const quoted = QUOTES.has(before.text) && LEADS.has(tokens[lead - 2]?.lower ?? '')
    if (!LEADS.has(before.lower) && !genitive && !quoted) break
    possessed ||= POSSESSIVES.has(before.lower) || genitive
    if (genitive) break
    lead--
  }
  if (tokens[lead - 1]?.lower === 'in' && tokens[lead]?.lower === 'total' && lead < first) lead--
  return { lead, possessed }
}
