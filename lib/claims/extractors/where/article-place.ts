import type { Article, Sentence } from '../../../types'
import type { Reading } from '../../context'
import { choose } from '../../places/choose'
import { placesNamed } from '../../places/gazetteer'
import { chainOf } from '../../places/place'
import { sitesIn, type Site } from './site'
import { together } from './attach'

/** Sentences from the beginning, the headline among them, in which an article tells where it plays. */
const OPENING = 4

const known = new WeakMap<Article, string[]>()

/** Where something is told to happen, in a sentence. */
function happenings(reading: Reading, sentence: Sentence): Site[] {
  return sitesIn(sentence, reading.tokensOf(sentence), reading.article).filter(({ role }) => role === 'at')
}

/**
 * The place that an article is about, for a figure whose sentence names none: the place of its paragraph's sentences before
 * it; else that of the article's opening; else its dateline.
 * @param at index of the figure's sentence
 */
export function articlePlace(reading: Reading, at: number): string[] {
  const sentence = reading.sentences[at]
  for (let i = at - 1; i >= 0; i--) {
    const before = reading.sentences[i]
    if (!before || before.paragraph !== sentence?.paragraph) break
    const sites = happenings(reading, before)
    if (sites.length) return together(sites)
  }
  const found = known.get(reading.article) ?? opening(reading)
  known.set(reading.article, found)
  return found
}

function opening(reading: Reading): string[] {
  const sites: Site[] = []
  for (const sentence of reading.sentences.slice(0, OPENING)) {
    sites.push(...happenings(reading, sentence))
    if (sites.length > 1) break
  }
  const told = together(sites)
  if (told.length || sites.length) return told
  const { dateline } = reading.article
  const place = dateline ? choose(placesNamed(dateline), null, reading.article) : null
  return place ? chainOf(place) : []
}
