import type { Trace } from '../../types'
import { BLOCKS } from '../lines/element-kinds'
import { appeals } from '../removals/appeals'
import { captions } from '../removals/captions'
import { related } from '../removals/related'
import { removalOf, type Named } from './named-removal'
import { isPictureBox } from './picture-box'
import { isTeaserBox } from './teaser'
import type { Removal } from '../removals/removal'

/** Parts that share a name and together hold more of the page's prose than this are the article, whatever they are called. */
const MAX_SHARE = 0.3
/** Less prose than this many characters is not an article. */
const SMALL_PROSE = 320

/** Elements that frame the page or carry its sense: never taken away for a name. */
const KEPT = new Set([
  'html',
  'body',
  'main',
  'article',
  'h1',
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'head',
  'meta',
  'title',
  'br',
])
/** Blocks of running text: an inline element inside is a part of the sentence. */
const TEXT_BLOCKS = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'dd', 'blockquote'])

/** Rules whose names are given to an article's own paragraphs too ("paywall", "subscriber-only"). */
const NOT_FOR_PARAGRAPHS = new Set([
  'appeal',
  'advertising',
  'navigation',
  'share line',
  'notice',
  'comments',
  'player',
])
const MIN_PARAGRAPH = 100

const TEASERS: Named = { removal: related, by: 'a box of other articles' }
const PICTURED: Named = { removal: captions, by: 'a picture and its caption' }
const ASKING: Named = { removal: appeals, by: 'a form and what it asks for' }
/** A longer text around a form is not about it. */
const MAX_ASKING = 500

/** What the copy of a page no longer shows: the elements that held pictures, and small forms. */
export interface Held {
  pictured: ReadonlySet<Element>
  asking: ReadonlySet<Element>
}

const NONE: Held = { pictured: new Set(), asking: new Set() }

/** The rule that a part falls under by what stands in it. */
function byContent(element: Element, { pictured, asking }: Held): Named | null {
  if (isTeaserBox(element)) return TEASERS
  if (isPictureBox(element, pictured)) return PICTURED
  return asking.has(element) && element.localName !== 'p' && sizeOf(element) <= MAX_ASKING ? ASKING : null
}

const sizeOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length

/** Whether an inline element is a part of a longer sentence around it. */
function isPartOfSentence(element: Element): boolean {
  if (BLOCKS.has(element.localName)) return false
  let block = element.parentElement
  while (block && !BLOCKS.has(block.localName)) block = block.parentElement
  return block !== null && TEXT_BLOCKS.has(block.localName) && sizeOf(block) > sizeOf(element) + 2
}

function mayGo(element: Element, { removal }: Named): boolean {
  if (element.localName === 'p' && NOT_FOR_PARAGRAPHS.has(removal.name) && sizeOf(element) >= MIN_PARAGRAPH)
    return false
  if (removal.name !== 'for screen readers only' && isPartOfSentence(element)) return false
  if (element.getElementsByTagName('h1').length > 0) return false
  if (element.localName === 'figure' && element.getElementsByTagName('table').length > 0) return false
  return removal.maxCharacters === undefined || sizeOf(element) <= removal.maxCharacters
}

/**
 * Finds the parts of a page that are not its article, by their names in the markup.
 * @param prose characters of running text in each element
 * @param held what held pictures and forms
 * @returns each such outermost element with the rule it falls under
 */
export function markRemovals(
  body: Element,
  prose: ReadonlyMap<Element, number>,
  held = NONE,
  trace?: Trace,
): Map<Element, Removal> {
  const all = prose.get(body) ?? 0
  const known = new Map<string, Removal | null>()
  const found: [Element, Named][] = []
  const refused = new Set<string>()

  const visit = (element: Element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      const named = (KEPT.has(child.localName) ? null : removalOf(child, known)) ?? byContent(child, held)
      if (named && !refused.has(named.by) && mayGo(child, named)) found.push([child, named])
      else visit(child)
    }
  }

  const overdone = (): boolean => {
    const sums = new Map<string, number>()
    for (const [element, { by }] of found) sums.set(by, (sums.get(by) ?? 0) + (prose.get(element) ?? 0))
    const before = refused.size
    for (const [, { by, removal }] of found) {
      const sum = sums.get(by) ?? 0
      if (sum > SMALL_PROSE && sum / all > (removal.maxShare ?? MAX_SHARE)) refused.add(by)
    }
    return refused.size > before
  }

  visit(body)
  while (overdone()) {
    found.length = 0
    visit(body)
  }
  for (const [element, { removal, by }] of found)
    trace?.({
      room: 'article',
      rule: removal.name,
      found: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120),
      why: `${removal.why} (called "${by}")`,
    })
  return new Map(found.map(([element, { removal }]) => [element, removal]))
}
