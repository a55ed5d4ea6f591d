import type { Reported } from '../types'
import { type Side, sideOf } from './side'
import { stemText } from './story/vocabulary'
import { familiesOf, namesOf, placesOf, reachOf, wordsOf } from './terms'

/** Smaller numbers are too common to be keys. */
export const KEY_NUMBER = { withStory: 2, withWho: 10, alone: 1000 }

/**
 * Keys under which a claim is found again: measure family (or noun counted) with who, with place, with the heaviest
 * words of its story; its number with who and story. Two claims worth showing together share at least one; a key
 * that many claims share is never the only one of a pair worth showing, but for totals of one side.
 */
export function keysOf(reported: Reported): string[] {
  const side = sideOf(reported)
  const words = wordsOf(side).map(stemText)
  const places = placesOf(side)
  const keys = familiesOf(side).flatMap((family) => [
    ...whoKeys(side, family),
    ...places.map((place) => `${family}@${place}`),
    ...words.map((stem) => `${family}#${stem}`),
  ])
  return [...new Set([...keys, ...numberKeys(side, words)])]
}

function whoKeys(side: Side, family: string): string[] {
  const { events, totals } = reachOf(side)
  return namesOf(side).flatMap((name) => [
    ...(totals ? [`${family}|${name}`] : []),
    ...(events ? [`${family}|${name}|event`] : []),
  ])
}

function numberKeys(side: Side, words: string[]): string[] {
  const { anchor: number, dimension } = side
  if (Number.isNaN(number) || number < KEY_NUMBER.withStory) return []
  const who = number < KEY_NUMBER.withWho ? [] : namesOf(side).map((name) => `=${number}|${name}`)
  const story = words.map((stem) => `=${number}#${stem}`)
  const alone = number >= KEY_NUMBER.alone ? [`=${number}:${dimension}`] : []
  return [...who, ...story, ...alone]
}
