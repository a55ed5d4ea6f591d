import type { Trace } from '../../types'
import { BY_ITSELF } from '../line-rules/line-rule'
import { LINE_RULES } from '../line-rules/line-rules'
import { linkShare, type PageLine } from '../lines/line'
import { lineNames } from '../lines/line-names'
import { wordOverlap } from '../metadata/compare-text'

const NAMES =
  /(?:^|[\s_-])(?:standfirst|sub-?title|sub-?head(?:line|ing)?|sub-?deck|dek|deck|strap-?line|summary|intro(?:duction)?|lede|lead|description|excerpt|synopsis|tag-?line|abstract|blurb|teaser)s?(?:$|[\s_-])/i

/** Removals that a standfirst falls under by standing in the same box as the byline or the picture. */
const FORGIVEN = new Set([
  '',
  'author note',
  'date line',
  'related articles',
  'aside',
  'caption',
  'share line',
])

const MIN_LENGTH = 35
const MAX_LENGTH = 450
/** A description with this share of its words in the line is that line. */
const SAME_TEXT = 0.85

const namesAround = (line: PageLine): string =>
  lineNames(line)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__/g, '-')

/**
 * Place of the standfirst: between the headline and the article's first line, called so in the markup, said in the page's
 * description, or a second heading right below the headline. -1 where there is none.
 * @param descriptions the page's own descriptions of the article
 */
export function standfirstAt(
  lines: PageLine[],
  headlineAt: number,
  first: number,
  descriptions: string[],
  trace?: Trace,
): number {
  if (headlineAt < 0 || first < 0) return -1
  const end = Math.min(first, headlineAt + 40)
  for (let i = headlineAt + 1; i < end; i++) {
    const line = lines[i]
    if (!line || !FORGIVEN.has(line.removed) || line.kind === 'row' || linkShare(line) > 0.4) continue
    if (line.text.length < MIN_LENGTH || line.text.length > MAX_LENGTH) continue
    if (LINE_RULES.some((rule) => rule.drops(line, BY_ITSELF))) continue
    const told = descriptions.some(
      (text) => text.length >= MIN_LENGTH && wordOverlap(text, line.text) >= SAME_TEXT,
    )
    const named = NAMES.test(namesAround(line))
    const second = line.kind === 'heading' && i <= headlineAt + 2 && line.removed === ''
    if (!told && !second && !(named && line.removed !== 'caption')) continue
    const why = told
      ? "the page's description says it"
      : named
        ? 'the markup calls it so'
        : 'a second heading below the headline'
    trace?.({ room: 'article', rule: 'standfirst', found: line.text.slice(0, 120), why })
    return i
  }
  return -1
}
