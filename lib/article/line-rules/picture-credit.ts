import type { LineRule } from './line-rule'
import { AGENCY_SOURCES, PICTURE_CREDITS, PICTURE_SOURCES } from './line-words'

const START = new RegExp(`^\\W{0,2}(?:${PICTURE_CREDITS})\\s?[:/]`, 'i')
const BY =
  /^\W{0,2}(?:photo(?:graph)?s?|pictures?|images?|illustrations?|graphics?) (?:by|courtesy) [^.]{2,80}$/i
/** "(AP Photo/J. Eld)", "| Niall Eld/PA Images", "(Picture: Getty)" behind a description. */
const END = new RegExp(
  `[(|/—–-]\\s?(?:(?:${PICTURE_CREDITS})\\s?(?::|by\\b)[^()]{2,80}|[^()|]{0,60}(?:${PICTURE_SOURCES})[^()|]{0,40})\\s?\\)?$`,
  'i',
)
/** Behind a description without a stop an agency's name credits the picture; behind a sentence it credits the text. */
const AGENCY_END = new RegExp(
  `[^.!?”"’'\\s]\\s?[(—–|-]\\s?(?:[^()|.]{0,40}/)?(?:${AGENCY_SOURCES})\\s?\\)?$`,
  'i',
)
const WHOLE = new RegExp(
  `^\\W{0,2}(?:[^.]{0,40}/)?\\s?(?:${PICTURE_SOURCES}|${AGENCY_SOURCES})\\W{0,2}$`,
  'i',
)

const MAX_CAPTION = 400
const MAX_CREDIT = 160

export const pictureCredit: LineRule = {
  name: 'picture credit',
  why: 'it credits or describes a picture',
  drops: ({ text }) =>
    text.length < MAX_CAPTION &&
    ((text.length < MAX_CREDIT && (START.test(text) || BY.test(text))) ||
      WHOLE.test(text) ||
      END.test(text) ||
      AGENCY_END.test(text)),
}
