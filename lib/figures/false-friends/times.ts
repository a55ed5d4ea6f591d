import type { FalseFriend } from '../context'
import { spansOf } from './spans'

const HOUR = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const ZONE = '(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|MSK|Zulu|hours|hrs|local time)'

const TIME = new RegExp(
  [
    '(?<![\\d:.,])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])(?:\\s?[ap]\\.?m\\b\\.?)?',
    `\\b${HOUR}(?:\\.\\d{2})?(?:\\s?[-–]\\s?\\d{1,2})?\\s?(?:[ap]m\\b|[ap]\\.\\s?m\\b\\.?|o['’]\\s?clock)`,
    `(?<![\\d,.])(?:[01]\\d|2[0-4])[.:]?[0-5]\\d ?${ZONE}\\b`,
    `\\b(?:half|quarter|five|ten|twenty)[ -](?:past|to) ${HOUR}\\b(?= (?:in the|on|at)\\b)`,
    `\\bhalf[- ]past (?:${HOUR})\\b`,
  ].join('|'),
  'gi',
)

/** Times of the day: "10:30", "6 p.m.", "nine o’clock", "0630 GMT". */
export const times: FalseFriend = {
  name: 'times',
  spans: ({ text }) => (/\d|clock|past|[ap]\.?m|to /i.test(text) ? spansOf(TIME, text) : []),
}
