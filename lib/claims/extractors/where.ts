import type { Extractor } from '../context'
import { articlePlace } from './where/article-place'
import { attached } from './where/attach'

/**
 * The places a figure is counted in, narrowest first: those of its own clause; where the sentence has none, the article's
 * own place, which is inferred.
 */
export const where: Extractor = {
  name: 'where',
  extract: (context) => {
    const own = attached(context)
    if (own.length) return { where: own }
    const place = articlePlace(context.reading, context.at)
    return place.length ? { where: place, inferred: ['where'] } : null
  },
}
