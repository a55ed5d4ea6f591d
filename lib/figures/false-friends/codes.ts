import type { FalseFriend } from '../context'
import { spansOf } from './spans'

const CODE = new RegExp(
  [
    '\\b(?:https?:\\/\\/|www\\.)\\S{1,400}',
    '(?<![\\p{L}\\d])[#@][\\p{L}\\d_]{1,60}',
    '[\\p{L}\\d_.+-]{1,60}@[\\p{L}\\d.-]{1,60}',
    // telephone numbers: +44 20 7946 0000, (202) 555-0143, 555-0143, 1-800-555-0143
    '(?<![\\d,.])\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,5}\\)?){2,6}',
    '(?<![\\d,.])(?:\\d[ .-])?\\(?\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]\\d{4}(?!\\d)',
    '(?<![\\d,.-])\\d{3}-\\d{4}(?!\\d)',
    '(?<![\\d,.])\\d{1,6}(?:-\\d{1,9}){2,8}(?!\\d)',
    // addresses of machines, versions: 192.168.1.2, 2.3.1
    '(?<![\\d,])\\d{1,3}(?:\\.\\d{1,3}){2,4}(?![\\d,])(?!(?<=\\.\\d{3}(?:\\.\\d{3}){1,3}))',
    // coordinates
    '(?<!\\d)\\d{1,3}(?:\\.\\d{1,8})?°\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?[′\'’]\\s?(?:\\d{1,2}(?:\\.\\d{1,4})?[″"”]\\s?)?)?[NSEW]\\b',
    '(?<!\\d)-?\\d{1,3}\\.\\d{3,8}, ?-?\\d{1,3}\\.\\d{3,8}(?!\\d)',
    // postal codes after a state: PA 23456
    '\\b[A-Z]{2} \\d{5}(?:-\\d{4})?\\b(?! \\p{Ll})',
    '\\b24[/-]7\\b|\\b(?:50|fifty)[-/](?:50|fifty)\\b|\\b20[-/]20\\b',
  ].join('|'),
  'gu',
)

/** Addresses, telephone numbers, versions, coordinates and other codes of digits. */
export const codes: FalseFriend = {
  name: 'codes',
  find: ({ text }) => (/\d|-fifty/.test(text) ? spansOf(CODE, text) : []),
}
