import type { Line } from './line'

/**
 * Which lines of a page are among the chosen ones; both are in reading order, and a chosen line that isn't on the page
 * is passed over.
 * @returns for each line of the page, whether it was chosen
 */
export function alignLines(page: Line[], chosen: Line[]): boolean[] {
  const places = new Map<string, number[]>()
  page.forEach((line, i) => {
    const at = places.get(line.text)
    if (at) at.push(i)
    else places.set(line.text, [i])
  })
  const selected = page.map(() => false)
  let from = 0
  for (const line of chosen) {
    const at = places.get(line.text)?.find((place) => place >= from)
    if (at === undefined) continue
    selected[at] = true
    from = at + 1
  }
  return selected
}
