import { relativeDate } from '../when/relative-date'
import { writtenDate } from '../when/written-date'
import { looksLikeTitle } from './title-line'

/** The lines above one of several reports in a plain text: who published it and when. */
export interface ReportHead {
  /** Name of the outlet as the text gives it. */
  outlet: string
  time: string
  /** Index of the first line that belongs to this report's head. */
  from: number
  /** Index of the report's title. */
  titleAt: number
  /** Index of the first line of its text. */
  textAt: number
}

const MAX_OUTLET = 50
const MAX_TIME = 40
/** Section, source and the like stand in a list below the time. */
const MAX_LABELS = 5
const LIST_LABEL = /^[-•·*]\s/
/** Any moment will do to see whether a line tells a time. */
const SOME_MOMENT = '2000-01-01T00:00:00Z'
const ONE_LINE =
  /^(\p{Lu}[^\d]{1,48}?)[\s·•|,–-]{0,3}((?:\d{1,3}|an?)\s(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\sago)$/u

const isTime = (line: string): boolean =>
  line.length <= MAX_TIME && (relativeDate(line, SOME_MOMENT) !== null || writtenDate(line) !== null)

const isName = (line: string): boolean =>
  line.length <= MAX_OUTLET && /^\p{L}/u.test(line) && !/[.!?:;,]$/.test(line) && !isTime(line)

/** Outlet and time that begin at a line, and the line behind them. */
function sourceAt(lines: string[], at: number): { outlet: string; time: string; next: number } | null {
  const line = lines[at] ?? ''
  const time = lines[at + 1] ?? ''
  if (isName(line) && isTime(time)) return { outlet: line, time, next: at + 2 }
  const one = ONE_LINE.exec(line)
  return one?.[1] && one[2] ? { outlet: one[1], time: one[2], next: at + 1 } : null
}

/** The heads of the reports that a plain text holds, in order: outlet, time, perhaps labels, and a title below or above. */
export function reportHeads(lines: string[]): ReportHead[] {
  const heads: ReportHead[] = []
  for (let at = 0; at < lines.length; at++) {
    const source = sourceAt(lines, at)
    if (!source) continue
    let next = source.next
    while (next < source.next + MAX_LABELS && LIST_LABEL.test(lines[next] ?? '')) next += 1
    const { outlet, time } = source
    if (looksLikeTitle(lines[next] ?? '', lines[next + 1] ?? ''))
      heads.push({ outlet, time, from: at, titleAt: next, textAt: next + 1 })
    else if (at > 0 && looksLikeTitle(lines[at - 1] ?? '', lines[next] ?? ''))
      heads.push({ outlet, time, from: at - 1, titleAt: at - 1, textAt: next })
  }
  return heads
}
