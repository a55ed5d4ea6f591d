import type { Trace } from '../../types'
import type { PageLine } from '../lines/line'
import { isProse } from '../lines/prose-line'

/** "3 comments", "Readers' comments (12)", "2 thoughts on …". */
const HEAD =
  /^\W{0,3}(?:(?:\d+|view|all|show|top|latest|your|recent) )?(?:(?:readers?|users?)['’]?s? (?:comments?|opinions|responses|letters)|comments?)(?: ?\(\d+\)| on .{2,120})?\W{0,3}$|^\d+ (?:thoughts?|responses?) (?:on|to) /i
/** What stands beside readers' words: a button, or who says it. */
const BESIDE =
  /^\W{0,3}(?:(?:reply|respond|report(?: abuse| comment)?|permalink|like|upvote|flag|share)\W{0,3}\d{0,4}\W{0,3}){1,5}$|\b(?:says|said)\s?(?::|\.{3}|…)$/i
const REACH = 14
/** An article has begun once this many of its sentences stand above. */
const BEGUN = 3

/**
 * Takes away readers' comments that nothing in the markup calls so: what stands below a line that heads them, where buttons or names
 * beside them show that they are.
 * @returns for each line whether it is still chosen
 */
export function withoutComments(lines: PageLine[], chosen: boolean[], trace?: Trace): boolean[] {
  let prose = 0
  const head = lines.findIndex((line, i) => {
    if (
      prose >= BEGUN &&
      HEAD.test(line.text) &&
      lines.slice(i + 1, i + 1 + REACH).some((below) => BESIDE.test(below.text))
    )
      return true
    if (chosen[i] && isProse(line)) prose += 1
    return false
  })
  if (head < 0) return chosen
  trace?.({
    room: 'article',
    rule: 'comments below',
    found: lines[head]?.text ?? '',
    why: "readers' comments stand below this line",
  })
  return chosen.map((one, i) => one && i < head)
}
