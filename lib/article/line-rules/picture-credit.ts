import { PICTURE_CREDITS, PICTURE_SOURCES } from './line-words'
import type { LineRule } from './line-rule'

const START = new RegExp(`^\\W{0,2}(?:${PICTURE_CREDITS})\\s?(?::|by\\b|/)`, 'i')
const END = new RegExp(
  `[(|/—–-]\\s?(?:(?:${PICTURE_CREDITS})\\s?(?::|by\\b)[^()]{2,80}|[^()]{0,60}(?:${PICTURE_SOURCES}))\\s?\\)?$`,
  'i',
)
const WHOLE = new RegExp(`^\\W{0,2}(?:[^.]{0,40}/)?\\s?(?:${PICTURE_SOURCES})\\W{0,2}$`, 'i')

export const pictureCredit: LineRule = {
  name: 'picture credit',
  why: 'it credits or describes a picture',
  drops: (line) =>
    line.text.length < 400 &&
    ((line.text.length < 160 && START.test(line.text)) || WHOLE.test(line.text) || END.test(line.text)),
}
