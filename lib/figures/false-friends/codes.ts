import type { FalseFriend } from '../context'
import { spansOf } from './spans'

const ADDRESS = /\b(?:https?:\/\/|www\.)\S{1,400}/g
const HANDLE = /(?<![\p{L}\d])[#@][\p{L}\d_]{1,60}|(?<![\p{L}\d_.+-])[\p{L}\d_.+-]{1,60}@[\p{L}\d.-]{1,60}/gu

const CODE = new RegExp(
  [
    // telephone numbers: +44 20 7946 0000, (202) 555-0143, 555-0143, 1-800-555-0143
    '(?<![\\d,.])\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,5}\\)?){2,6}',
    '(?<![\\d,.])(?:\\d[ .-])?\\(?\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}(?!\\d)',
    '(?<![\\d,.-])\\d{3}-\\d{4}(?!\\d)',
    // 0800 555 111, 020 7946 0000, 01632 960001
    '(?<![\\d,.]|\\d )\\(?0\\d{2,4}\\)?[ -]\\d{3,8}(?:[ -]\\d{2,4}){0,2}(?!\\d)',
    '(?<![\\d,.])\\d{1,6}(?:-\\d{1,9}){2,8}(?!\\d)',
    // addresses of machines, versions: 192.168.1.2, 2.3.1; but not 1.234.567
    '(?<![\\d,])(?!\\d{1,3}(?:\\.\\d{3}){2,4}(?!\\d|\\.\\d))\\d{1,3}(?:\\.\\d{1,3}){2,4}(?![\\d,])',
    // coordinates
    '(?<!\\d)\\d{1,3}(?:\\.\\d{1,8})?°\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?[′\'’]\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?[″"”]\\s?)?)?[NSEW]\\b',
    '(?<!\\d)-?\\d{1,3}\\.\\d{3,8}, ?-?\\d{1,3}\\.\\d{3,8}(?!\\d)',
    // postal codes after a state: PA 23456
    '\\b[A-Z]{2} \\d{5}(?:-\\d{4})?\\b(?! [a-z])',
    '\\b24[/-]7\\b|\\b50[-/]50\\b|\\b20[-/]20\\b',
  ].join('|'),
  'g',
)
/** Codes that few sentences hold, each with what tells cheaply that one may: most are done with that. */
const RARE: [mayHold: RegExp, pattern: RegExp][] = [
  [/ degrees [nsew]/, /\b\d{1,3}(?:\.\d{1,4})? degrees (?:north|south|east|west)\b(?! of)/g],
  // "Web 2.0"
  [
    /[2-9]\.0/,
    /[2-9]\.0(?<=\b[A-Z][A-Za-z]{2,20} [2-9]\.0)(?![\d%]| ?(?:percent|per cent|million|billion|trillion|magnitude|quake|earthquake))/g,
  ],
  // houses by their number: 22 Acacia Avenue; "12 High Street shops" are counted
  [
    /Street|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Terrace|Crescent/,
    /\b\d{1,5} (?:[A-Z][a-z]{2,15} ){1,3}(?:Street|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Terrace|Crescent)\b(?! [a-z]{2,15}s\b)/g,
  ],
  // verses and odds, added time and "P5+1": 3:16, 45+2
  [/\d[:+]\d/, /(?=\d)(?<![\d:.,$£€])\d{1,3}(?::\d{1,3}|\+\d{1,2})(?![\d:])/g],
  // Tel: 2345678
  [
    /tel|fax|hotline|whatsapp/i,
    /\b(?:tel|telephone|fax|hotline|whatsapp)(?: (?:no|number))?[.:]? ?\d{4,12}(?![\d,])/gi,
  ],
  // lines of a picture: 1080p, and what is shown in them: "a 4K camera"
  [/0[pi]/, /\b(?:360|480|720|1080|1440|2160)[pi]\b/g],
  [
    /[48]K /,
    /\b[48]K (?:TV|television|camera|video|screen|display|monitor|footage|resolution|content|ultra|Ultra|OLED|HDR|streaming|movie|film|Blu)s?\b/g,
  ],
]
const EVEN = /\bfifty[-/]fifty\b/gi

/** Addresses, telephone numbers, versions, coordinates and other codes of digits. */
export const codes: FalseFriend = {
  name: 'codes',
  spans: ({ text }) => [
    ...(/\d/.test(text) ? spansOf(CODE, text) : []),
    ...RARE.flatMap(([mayHold, pattern]) => (mayHold.test(text) ? spansOf(pattern, text) : [])),
    ...(/[#@]/.test(text) ? spansOf(HANDLE, text) : []),
    ...(/:\/\/|www\./.test(text) ? spansOf(ADDRESS, text) : []),
    ...(/fifty[-/]/i.test(text) ? spansOf(EVEN, text) : []),
  ],
}
