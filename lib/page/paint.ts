/** One name for every figure: a page can read names, so a name must tell nothing of what is saved. */
const HIGHLIGHT = 'figure'

/** The figure that the reader was just led to, for a moment. */
const FLASH = 'figure-here'

/** Long enough to be found by eye after a scroll. */
const FLASH_MS = 1800

/** Firefox before 146 draws no underline in a highlight, so the background alone has to carry it. */
const RULES = `
::highlight(${HIGHLIGHT}) {
  background-color: rgb(94 129 172 / 0.26);
  text-decoration: underline 2px rgb(94 129 172);
}
::highlight(${FLASH}) {
  background-color: rgb(235 203 60 / 0.75);
  color: #1b1b1b;
}`

/** Whether this browser can mark text without changing the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS
}

/** Puts the rules for the marks in the document; gives their undo. */
export function addRules(document: Document): () => void {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(RULES)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

/** Marks ranges, all alike; gives the undo. Earlier marks are replaced. */
export function paint(ranges: Range[]): () => void {
  const highlight = new Highlight(...ranges)
  CSS.highlights.set(HIGHLIGHT, highlight)
  return () => {
    if (CSS.highlights.get(HIGHLIGHT) === highlight) CSS.highlights.delete(HIGHLIGHT)
    highlight.clear()
  }
}

/** Scrolls to a range and flashes it. */
export function flash(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    behavior: calm ? 'instant' : 'smooth',
  })
  const highlight = new Highlight(range)
  highlight.priority = 1
  CSS.highlights.set(FLASH, highlight)
  setTimeout(() => {
    if (CSS.highlights.get(FLASH) === highlight) CSS.highlights.delete(FLASH)
  }, FLASH_MS)
}
