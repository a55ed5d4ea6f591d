import { JOBS } from './line-words'
import type { LineRule } from './line-rule'

/** Someone by first and last name. A single name, and one with "The", is a country's or an institution's. */
const AUTHOR = `(?:The (?:writer|author)\\s|(?:(?:Dr|Prof)\\.?\\s|Professor\\s)?(?!The\\s)(?:\\p{Lu}[\\p{L}.'’-]+\\s){2,4})`
/** "… is a senior reporter at", "… has been the Courier's correspondent": a life is told of the living, of one. */
const LIFE = new RegExp(
  `^${AUTHOR}(?:(?:is|has been)\\s(?:\\p{L}+\\s){0,2}?(?:an?|the|our|\\p{Lu}[\\p{L}. ]{1,40}['’]s?|chief|senior)\\b|(?:covers|writes|reports)\\s).{0,120}\\b(?:${JOBS})\\b`,
  'u',
)
/** "… has reported from the coast for 12 years". */
const WORK = new RegExp(`^${AUTHOR}has (?:reported|written|covered|worked) (?:from|for|on|about|as)\\b`, 'u')
/** A report of many is none of one author: "UNICEF reports 12 staff killed". */
const MANY = /\b(?:reports|is|has been)\s(?:that|how|\d|\w+ing)\b/
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
    ((LIFE.test(line.text) && !MANY.test(line.text)) ||
      WORK.test(line.text) ||
      ADDRESSES.test(line.text) ||
      /^(?:Follow|Contact|Reach|Email)\s.{0,80}(?:@|\bon (?:Twitter|X|Facebook|Instagram)\b)/.test(
        line.text,
      )),
}
