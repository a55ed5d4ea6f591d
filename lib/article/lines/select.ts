import type { Line, PageLine } from './line'

/** How far on a changed line is looked for: Readability takes out a byline or a dateline, not whole passages. */
const REACH = 40
/** A changed line still holds at least this share of the page's. */
const MIN_SHARE = 0.6

/**
 * Which lines of a page are among the chosen ones; both are in reading order, and a chosen line that isn't on the page
 * is passed over.
 * @returns for each line of the page, whether it was chosen
 */
export function alignLines(page: PageLine[], chosen: Pick<Line, 'text'>[]): boolean[] {
  const places = new Map<string, { at: number[]; next: number }>()
  page.forEach((line, i) => {
    if (line.removed) return
    const same = places.get(line.text)
    if (same) same.at.push(i)
    else places.set(line.text, { at: [i], next: 0 })
  })
  const holds = (at: number, text: string) => {
    const line = page[at]
    return (
      line !== undefined &&
      !line.removed &&
      text.length >= line.text.length * MIN_SHARE &&
      line.text.includes(text)
    )
  }
  const selected = page.map(() => false)
  let from = 0
  for (const line of chosen) {
    const same = places.get(line.text)
    while (same && (same.at[same.next] ?? from) < from) same.next += 1
    let at = same?.at[same.next]
    if (at === undefined && line.text.length > 20)
      for (let i = from; i < from + REACH && at === undefined; i++) if (holds(i, line.text)) at = i
    if (at === undefined) continue
    selected[at] = true
    from = at + 1
  }
  return selected
}
