/** Longer cells hold prose: the table only lays out the page. */
const MAX_CELL = 160

/** Marks the cells of a row of figures off from each other. */
const CELL_MARK = ' | '

/** Text of a row of a data table, cells marked off; null where the row only lays out the page. */
export function rowText(row: Element): string | null {
  const cells = Array.from(row.children).filter((cell) => cell.localName === 'td' || cell.localName === 'th')
  if (cells.length < 2) return null
  const texts: string[] = []
  for (const cell of cells) {
    if (cell.getElementsByTagName('table').length > 0 || cell.getElementsByTagName('p').length > 1)
      return null
    const text = (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (text.length > MAX_CELL) return null
    if (text) texts.push(text)
  }
  return texts.join(CELL_MARK)
}
