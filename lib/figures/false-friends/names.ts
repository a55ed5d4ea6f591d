import { anyOf } from '../around'
import type { FalseFriend } from '../context'
import { SMALL } from '../../text/number-words'
import { NAMES, NOT_NAMING, NUMBERED } from '../words/name-words'
import { spansOf } from './spans'

const NUMBER = `(?:\\d{1,6}(?![\\d%]|[,.]\\d)|${anyOf(Object.keys(SMALL))}\\b)`

const NUMBERED_NAME = new RegExp(
  `\\b${anyOf(NUMBERED)}[ -]{1,2}(?:no\\.? ?|number )?#?${NUMBER}(?: ?(?:[-–,]|and|or|to) ?\\d{1,4}(?![\\d%]|[,.]\\d)){0,4}\\p{L}?\\b(?! ?(?:percent|per cent|%|million|billion|thousand|hundred|people))`,
  'giu',
)

/** "F-16", "Kh-101", "COVID-19", "mid-30", "38 North" and the listed names. */
const HYPHENED = /(?<![\p{L}\d])\p{L}{1,20}-\d{1,6}(?:-\d{1,4}){0,2}(?!\d|,\d{3})/gu
const LISTED = new RegExp(`\\b${anyOf(NAMES)}(?![\\p{L}\\d])`, 'gu')
const DIRECTION = /(?<![\p{L}\d,.])\d{1,5} (?:North|South|East|West)\b(?! ?\p{Lu}|ern)/gu
/** "10K run": a distance by name. */
const RACE = /(?<![\p{L}\d.])\d{1,3}[kK](?= (?:run|race|walk|course)\b)/gu
const LIST_NUMBER = /^\(?\d{1,3}[.)](?=\s)/gu

/** A capitalised word with digits after it and nothing counted after those: "Apollo 11", "Windows 10". */
const CAPITALISED =
  /(?<=[\p{L}\d,’'")] )(\p{Lu}[\p{L}&.]{1,20}) (\d{1,4})(?![\d%°/]|[,.:]\d|[-–][\p{L}\d]| ?[\p{L}$£€])/gu

function numberedByName(text: string): [number, number][] {
  const spans: [number, number][] = []
  for (const match of text.matchAll(CAPITALISED)) {
    if (NOT_NAMING.has((match[1] ?? '').toLowerCase())) continue
    spans.push([match.index, match.index + match[0].length])
  }
  return spans
}

/** Names with digits or number words in them. */
export const names: FalseFriend = {
  name: 'names',
  find: ({ text, isTitleCase }) => [
    ...spansOf(NUMBERED_NAME, text),
    ...spansOf(HYPHENED, text),
    ...spansOf(LISTED, text),
    ...spansOf(DIRECTION, text),
    ...spansOf(LIST_NUMBER, text),
    ...spansOf(RACE, text),
    ...(isTitleCase ? [] : numberedByName(text)),
  ],
}
