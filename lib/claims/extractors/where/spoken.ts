import type { FigureContext } from '../../context'
import { sideNamed } from '../../sides/names'
import { sourcesOf } from '../said-by/sources'
import { together } from './attach'
import { sitesIn, type Site } from './site'

/** Those who speak of what happened where they are: "the governor of Izmir said", "the Izmir fire service". */
const LOCAL = /:(?:local-government|police|hospital|court|emergency-service|health-ministry)$/
/** A state's own government; a country's speaks of anywhere. */
const GOVERNMENT = /:government$/

/** Whether a figure is told by someone local, who speaks of what is near. */
export const isToldLocally = ({ sofar }: FigureContext): boolean =>
  sofar.saidBy?.some(({ body }) => LOCAL.test(body ?? '')) ?? false

/** Places in the name of a local source: its own, whatever they are to the rest of the sentence. */
function ofSource({ tokens, sofar, reading, at, figure }: FigureContext, sites: readonly Site[]): Site[] {
  const bodies = (sofar.saidBy ?? []).map(({ body }) => body ?? '')
  if (!bodies.some((body) => LOCAL.test(body) || GOVERNMENT.test(body))) return []
  const isState = bodies.every((body) => GOVERNMENT.test(body))
  const clauses = sourcesOf({ reading, at, figure }).sources.map(({ said }) => said.clause)
  return sites.filter(({ first, role, chain }) => {
    const start = tokens[first]?.start ?? -1
    const isInClause = clauses.some((clause) => start >= clause.start && start < clause.end)
    return isInClause && role === 'other' && chain.length > 1 && !(isState && sideNamed(chain[0] ?? ''))
  })
}

/**
 * The place of those who speak of a figure, where that is no seat of government: rescuers and police in a town speak of
 * what happened there, a ministry in a capital of what happened anywhere.
 */
export function spokenPlace(context: FigureContext): string[] {
  const { sentence, tokens, reading } = context
  const all = sitesIn(sentence, tokens, reading.article)
  const isLocal = isToldLocally(context)
  const spoken = all.filter(
    ({ role, chain }) =>
      role === 'spoken' && chain.length > 1 && (isLocal || sideNamed(chain[0] ?? '') === null),
  )
  return together(spoken.length ? spoken : ofSource(context, all))
}
