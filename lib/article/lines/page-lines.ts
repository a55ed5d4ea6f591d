import { isElement, isText } from '../copy/node'
import { BLOCKS, HEADINGS, ITEMS, STRESSED } from './element-kinds'
import { splitGlued, standApart } from './join'
import type { PageLine, LineKind } from './line'
import { raised } from './raised'
import { rowText } from './row'

interface Run {
  text: string
  linked: number
  stressed: number
  /** Element of the last text, to see where one element's text meets another's. */
  last: Node | null
  /** The inline elements in it that may have names. */
  inner: Element[]
}

interface Place {
  block: Element
  kind: LineKind
  level: number
  inLink: boolean
  inStress: boolean
  removed: string
}

const emptyRun = (): Run => ({ text: '', linked: 0, stressed: 0, last: null, inner: [] })

/** Soft hyphens and marks of no width are not part of a word. */
const NO_WIDTH = /\u200b|\u200c|\u200d|\u2060|\u00ad|\ufeff/
const ALL_NO_WIDTH = new RegExp(NO_WIDTH, 'g')

/** White space that is more than one blank. */
const WIDE = /\s{2}|[^\S ]/

function clean(text: string): string {
  const whole = NO_WIDTH.test(text) ? text.replace(ALL_NO_WIDTH, '') : text
  return (WIDE.test(whole) ? whole.replace(/\s+/g, ' ') : whole).trim()
}

const WRAPPED = new Set([
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'table',
  'blockquote',
])

/** What holds a block beside its like. */
function containerOf(block: Element): Element {
  if (block.localName === 'div' || block.localName === 'section' || block.localName === 'article')
    return block
  let at = block.parentElement
  while (at?.parentElement && WRAPPED.has(at.localName)) at = at.parentElement
  return at ?? block
}

/** More inline elements in a line are links and stresses of a sentence. */
const MAX_INNER = 12

/** Kind of the lines directly inside a block, by its name and what it stands in. */
function placeIn(element: Element, name: string, outer: Place): Place {
  const inner = { ...outer, block: element }
  if (HEADINGS.has(name)) return { ...inner, kind: 'heading', level: Number(name[1]) }
  if (ITEMS.has(name)) return { ...inner, kind: 'item', level: 0 }
  if (name === 'blockquote' || name === 'q') return { ...inner, kind: 'quote', level: 0 }
  return inner
}

const NONE: ReadonlyMap<Element, { name: string }> = new Map()

/**
 * Lines of an element in reading order: blocks and `<br>` end a line, inline elements never glue two words.
 * @param marks parts that a rule took away; their lines name the rule
 */
export function pageLines(root: Element, marks = NONE): PageLine[] {
  const lines: PageLine[] = []
  let run = emptyRun()

  const add = (line: Omit<PageLine, 'container' | 'containerName'>) => {
    const container = containerOf(line.block)
    lines.push({ ...line, container, containerName: container.getAttribute('class')?.trim() ?? '' })
  }

  const end = (place: Place) => {
    const done = run
    run = emptyRun()
    const whole = clean(done.text)
    if (!whole) return
    const share = 1 / Math.max(1, done.text.trim().length)
    for (const part of splitGlued(whole)) {
      const text = part.trim()
      if (!/[\p{L}\p{N}]/u.test(text)) continue
      const of = (count: number) => Math.min(text.length, Math.round(count * share * text.length))
      add({
        text,
        kind: place.kind,
        level: place.level,
        linked: of(done.linked),
        stressed: of(done.stressed),
        block: place.block,
        inner: done.inner,
        removed: place.removed,
      })
    }
  }

  const addText = (node: Text, place: Place) => {
    const pieces = place.block.localName === 'pre' ? node.data.split('\n') : [node.data]
    pieces.forEach((piece, i) => {
      if (i > 0) end(place)
      if (run.last !== null && run.last !== node.parentNode && standApart(run.text, piece)) run.text += ' '
      run.text += piece
      run.last = node.parentNode
      const size = piece.trim().length
      if (place.inLink) run.linked += size
      if (place.inStress) run.stressed += size
    })
  }

  const walk = (element: Element, place: Place) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) addText(child, place)
      else if (isElement(child)) enter(child, place)
    }
  }

  const enter = (element: Element, outer: Place) => {
    const name = element.localName
    const removed = outer.removed || (marks.get(element)?.name ?? '')
    if (name === 'br' || name === 'hr') return end(outer)
    if (!BLOCKS.has(name)) {
      if (removed !== outer.removed) end(outer)
      if (name === 'sup' && run.text) {
        const mark = raised(element, run.text)
        if (mark !== null) {
          run.text += mark
          return
        }
      }
      if (run.inner.length < MAX_INNER && element.hasAttributes()) run.inner.push(element)
      walk(element, {
        ...outer,
        inLink: outer.inLink || name === 'a',
        inStress: outer.inStress || STRESSED.has(name),
        removed,
      })
      if (removed !== outer.removed) end({ ...outer, removed })
      return
    }
    end(outer)
    const row = name === 'tr' ? rowText(element) : null
    if (row !== null) {
      const text = clean(row)
      if (text)
        add({ text, kind: 'row', level: 0, linked: 0, stressed: 0, block: element, inner: [], removed })
      return
    }
    const place = placeIn(element, name, { ...outer, removed })
    walk(element, place)
    end(place)
  }

  enter(root, { block: root, kind: 'paragraph', level: 0, inLink: false, inStress: false, removed: '' })
  return lines
}
