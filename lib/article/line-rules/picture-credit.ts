import type { Line } from '../lines/line'
import type { LineRule } from './line-rule'
import { AGENCY_SOURCES, PICTURE_CREDITS, PICTURE_SOURCES } from './line-words'

const START = new RegExp(`^\\W{0,2}(?:${PICTURE_CREDITS})\\s?[:/]`, 'i')
const BY =
  /^\W{0,2}(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?) (?:by|courtesy) [^.]{2,80}$/i
/** What sets a credit off from a description; a hyphen inside a word sets nothing off. */
const MARK = '(?:[(|/—–]|(?<=\\s)-)'
/** "(AP Photo/J. Eld)", "| Niall Eld/PA Images", "(Picture: Getty)" behind a description. */
const END = new RegExp(
  `${MARK}\\s?(?:(?:${PICTURE_CREDITS})\\s?(?::|by\\b)[^()]{2,80}|(?:${AGENCY_SOURCES}) (?:file )?(?:pic|photo|picture|image)s?)\\s?\\)?$`,
  'i',
)
/** "— Niall Eld/PA Images", "(Handout via Getty Images)": what stands around the source is told by `isNames`. */
const SOURCE_END = new RegExp(
  `${MARK}\\s?([^()|]{0,60}\\b|)(?:${PICTURE_SOURCES})(?![\\w-])([^()|]{0,40})\\)?$`,
  'i',
)
/** Small words of a credit; any other makes a sentence of it. */
const CREDIT_WORD =
  /^(?:via|by|for|from|of|and|the|on|courtesy|file|handout|supplied|photos?|pictures?|images?|pool|de|la|van|von)$/
const isNames = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || CREDIT_WORD.test(word))

const endsInSource = (text: string): boolean => {
  const found = SOURCE_END.exec(text)
  return found !== null && isNames(found[1] ?? '') && isNames(found[2] ?? '')
}

/** Behind a description without a stop an agency's name credits the picture; behind a sentence it credits the text. */
const AGENCY_END = new RegExp(
  `[^.!?”"’'\\s]\\s?(?:[(—–|]|(?<=\\s)-)\\s?(?:[^()|.]{0,40}/)?(?:${AGENCY_SOURCES})\\s?\\)?$`,
  'i',
)
const WHOLE = new RegExp(
  `^\\W{0,2}(?:[^.]{0,40}/)?\\s?(?:${PICTURE_SOURCES}|${AGENCY_SOURCES})(?:/[\\w.]{1,12}){0,2}\\W{0,2}$`,
  'i',
)

/** "…, May 2, 2016. REUTERS/Eli Lundin". */
const SIGNED = /(?:REUTERS|AFP|EPA|AP|Getty Images|Handout|PHOTO)\s?\/\s?\p{Lu}[\p{L} .'’-]{2,50}$/u

const MAX_CAPTION = 400
const MAX_CREDIT = 160

const isCredit = ({ text }: Line): boolean =>
  text.length < MAX_CAPTION &&
  ((text.length < MAX_CREDIT && (START.test(text) || BY.test(text))) ||
    END.test(text) ||
    endsInSource(text) ||
    SIGNED.test(text) ||
    AGENCY_END.test(text))

/** Whether a line credits or describes a picture and nothing else: an agency named in it has sold the picture, not the words. */
export const describesPicture = (line: Line): boolean => isCredit(line) && !WHOLE.test(line.text)

export const pictureCredit: LineRule = {
  name: 'picture credit',
  why: 'it credits or describes a picture',
  drops: (line) => isCredit(line) || (line.text.length < MAX_CAPTION && WHOLE.test(line.text)),
}
