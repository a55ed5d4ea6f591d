import type { Claim, Report } from '../types'
import type { PackFacts } from './pack-schema'

/**
 * A pack's facts as a report, so that they are compared as any other. It has no title, no text and no quotes: a pack keeps none.
 * Every field of a claim was stated or settled by who made the pack, so none is marked as inferred.
 * @param readAt ISO 8601, when the pack was installed
 */
export function reportOfFacts({ outlet, host, url, publishedAt, claims }: PackFacts, readAt: string): Report {
  return {
    url,
    host,
    outlet,
    title: '',
    publishedAt,
    updatedAt: null,
    dateFrom: null,
    readAt,
    language: 'en',
    partial: true,
    wires: [],
    dateline: null,
    text: '',
    claims: claims.map((facts): Claim => ({
      quote: '',
      quoteStart: 0,
      start: 0,
      end: 0,
      ...facts,
      inferred: [],
    })),
  }
}
