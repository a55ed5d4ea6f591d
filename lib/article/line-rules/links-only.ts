import { linkShare } from '../lines/line'
import type { LineRule } from './line-rule'

export const linksOnly: LineRule = {
  name: 'link only',
  why: 'a line that is nothing but a link names another page',
  drops: (line) =>
    line.kind !== 'row' &&
    linkShare(line) > 0.9 &&
    !(line.text.length > 90 && /[.!?]["'”’)]*$/.test(line.text)),
}
