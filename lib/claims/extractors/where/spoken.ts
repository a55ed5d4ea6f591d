import type { FigureContext } from '../../context'
import { sideNamed } from '../../sides/names'
import { together } from './attach'
import { sitesIn } from './site'

/**
 * The place of those who speak of a figure, where that is no seat of government: rescuers and police in a town speak of
 * what happened there, a ministry in a capital of what happened anywhere.
 */
export function spokenPlace({ sentence, tokens, reading }: FigureContext): string[] {
  const sites = sitesIn(sentence, tokens, reading.article).filter(
    ({ role, chain }) => role === 'spoken' && chain.length > 1 && sideNamed(chain[0] ?? '') === null,
  )
  return together(sites)
}
