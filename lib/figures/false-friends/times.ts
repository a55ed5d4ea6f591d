import type { FalseFriend } from '../context'
import { spansOf } from './spans'

const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const ZONE = '(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|MSK|Zulu|hours|hrs|local time)'

const SMALL_HOUR = '(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const PART_OF_DAY =
  '(?:in the (?:morning|afternoon|evening)|at night|(?:this|that|tomorrow|yesterday) (?:morning|afternoon|evening)|tonight|sharp)'
/** "At 11 on Sunday", where no toll or price stands at it. */
const AT = String.raw`(?<=\bat (?:about |around )?)(?<!\b(?:sta\w{1,6}|stood|put|remain\w{0,3}|toll|total|count|number|figure|tally|estimat\w{1,3}|valued|set|pegged|kept|level|peaked|fixed|priced|clos\w{1,3}|end\w{0,3}|settled|trad\w{1,3}|now|still|is|was|were|are) at (?:about |around )?)`

/** What each of the forms starts with: a digit or the first letter of an hour, of “half” or of “quarter”. */
const MAY_START = '(?=[\\dotfsenhq])'

const TIME = new RegExp(
  `${MAY_START}(?:${[
    '(?<![\\d:.,])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])(?:\\s?[ap]\\.?m\\b\\.?)?',
    `\\b${HOUR}(?:\\.\\d{2})?(?:\\s?[-–]\\s?\\d{1,2})?\\s?(?:[ap]m\\b|[ap]\\.\\s?m\\b\\.?|o['’]\\s?clock)`,
    `(?<![\\d,.])(?:[01]\\d|2[0-4])[.:]?[0-5]\\d ?${ZONE}\\b`,
    `\\b(?:half|quarter|five|ten|twenty)[ -](?:past|to) ${HOUR}\\b(?= (?:in the|on|at)\\b)`,
    `${AT}${SMALL_HOUR} (?:on |last |this |next |every )?${WEEKDAY}\\b`,
    `(?<=\\b(?:at|by|until|till|after|before|around|about|since|from) )${SMALL_HOUR} ${PART_OF_DAY}\\b`,
    `\\bhalf[- ]past (?:${HOUR})\\b`,
  ].join('|')})`,
  'gi',
)

/** Times of the day: "10:30", "6 p.m.", "nine o’clock", "0630 GMT". */
export const times: FalseFriend = {
  name: 'times',
  spans: ({ text }) =>
    /\d|clock|past|[ap]\.?m|to |day|ing\b|night|sharp/i.test(text) ? spansOf(TIME, text) : [],
}
