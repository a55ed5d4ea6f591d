import { FOREIGN_CREDITS, FOREIGN_WITH } from './foreign-line-words'
import { AGENCY_SOURCES, CREDIT_STARTS, CREDIT_PHRASES } from './line-words'
import type { LineRule } from './line-rule'

const START = new RegExp(`^\\W{0,3}(?:${CREDIT_STARTS})`, 'i')
const PHRASE = new RegExp(`(?:${CREDIT_PHRASES})`, 'i')

const WITH_AGENCY = new RegExp(
  `^\\W{0,3}(?:${FOREIGN_WITH})\\s(?:l['’])?(?:${AGENCY_SOURCES}|agences|agenturen|agencias|agências|agenzie|efe|ansa|lusa)\\W{0,3}$`,
  'i',
)

const FOREIGN = new RegExp(`^[^\\p{L}\\d]{0,3}(?:${FOREIGN_CREDITS})`, 'iu')

const NAME = `\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){0,3}`
/** "Jon Eld reported from Orrin, and Ana Ruiz from Velden.": names, places and nothing that they reported. */
const REPORTED_FROM = new RegExp(
  `^${NAME}(?:(?:,? and |, )${NAME}){0,4} reported from \\p{Lu}[^\\d.]{2,120}\\.$`,
  'u',
)

export const creditLine: LineRule = {
  name: 'credit line',
  why: 'it tells who reported, edited or owns the text, and is read for that',
  drops: (line, { index, count }) =>
    line.text.length < 700 &&
    (START.test(line.text) ||
      WITH_AGENCY.test(line.text) ||
      FOREIGN.test(line.text) ||
      (REPORTED_FROM.test(line.text) && !/ that /.test(line.text)) ||
      (PHRASE.test(line.text) && (index >= count - 6 || line.text.length < 160))),
}
