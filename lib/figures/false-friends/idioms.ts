import { anyOf } from '../around'
import type { FalseFriend } from '../context'
import { IDIOMS } from '../words/idiom-words'
import { spansOf } from './spans'

/** "She scores", "the test scores": only "scores of" and scores that suffer something are twenties. */
const NOT_TWENTIES =
  /\bscores\b(?! (?:of|more|others|are|were|have|had|dead|killed|died|injured|wounded|hurt|missing|arrested|feared|who|if|or)\b)(?<!\b(?:kill|kills|killed|killing|wounding|wounded|injured|injuring|leaving|left|leaves|dozens or|arrested|with|and) scores)/gi

const IDIOM = new RegExp(`\\b${anyOf(IDIOMS)}(?![A-Za-z\\d])`, 'gi')

/** "Two-way trade", "a three-tier system": kinds rather than counts. */
const KIND =
  /\b(?:one|two|three|four|five|[1-9])-(?:way|faced|handed|toned?|ply|stroke|wheelers?|wheeled|dimensional|tier(?:ed)?|pronged|state solution)\b/gi

/** Set phrases: "at one point", "a million reasons". */
export const idioms: FalseFriend = {
  name: 'idioms',
  spans: ({ text }) => [
    ...spansOf(IDIOM, text),
    ...(text.includes('-') ? spansOf(KIND, text) : []),
    ...(/scores/i.test(text) ? spansOf(NOT_TWENTIES, text) : []),
  ],
}
