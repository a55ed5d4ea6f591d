import { JOBS } from './line-words'
import type { LineRule } from './line-rule'

const LIFE = new RegExp(
  `^(?:Dr\\.?|Prof\\.?|Professor|The writer|The author)?\\s?(?:\\p{Lu}[\\p{L}.'’-]+\\s){1,4}(?:is|was|has been|covers|writes|reports)\\b.{0,120}\\b(?:${JOBS})\\b`,
  'u',
)
/** "Email: …; Twitter: @…", "is a senior lecturer at …" behind a name. */
const ADDRESSES = new RegExp(
  `^(?:(?:e-?mail|twitter|facebook|instagram|tel|phone|contact|x)\\s?:\\s?\\S|[\\w.+-]{1,40}@[\\w.-]{3,60}\\W*$|@\\w{2,30}\\W*$|is an? .{0,100}\\b(?:${JOBS})\\b)`,
  'i',
)
/** An author's life closes an article. */
const LAST_LINES = 4

export const authorLife: LineRule = {
  name: 'author note',
  why: "the author's life, at the end",
  drops: (line, { index, count }) =>
    index >= count - LAST_LINES &&
    line.kind !== 'row' &&
    line.text.length < 600 &&
    (LIFE.test(line.text) ||
      ADDRESSES.test(line.text) ||
      /^(?:Follow|Contact|Reach|Email)\s.{0,80}(?:@|\bon (?:Twitter|X|Facebook|Instagram)\b)/.test(
        line.text,
      )),
}
