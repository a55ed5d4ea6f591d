import { appeal } from './appeal'
import { authorLife } from './author-life'
import { byline } from './byline'
import { closingLabel } from './closing-label'
import { creditLine } from './credit-line'
import { label } from './label'
import type { LineRule } from './line-rule'
import { openingLabel } from './opening-label'
import { linksOnly } from './links-only'
import { pictureCredit } from './picture-credit'
import { readMore } from './read-more'

/** In order: what a line is by its form, then by its words, then by its place. */
export const LINE_RULES: readonly LineRule[] = [
  label,
  linksOnly,
  readMore,
  pictureCredit,
  byline,
  appeal,
  creditLine,
  authorLife,
  openingLabel,
  closingLabel,
]
