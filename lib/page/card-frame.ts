import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import { browser } from 'wxt/browser'
import type { FigurePlace } from '../messages'

/** The same for every figure: a size that followed the contents would tell the page of them. */
const SIZE = { width: 340, height: 260 }

/**
 * Opens the small card beside a mark that the reader clicked. Its contents are an extension page of its own, which
 * the page around it can neither read nor find; the page sees that something of this size is there, no more.
 * @param own takes the node that is put into the page
 * @returns the undo
 */
export function openCard(place: FigurePlace, range: Range, own: Set<Node>): () => void {
  const host = document.createElement('div')
  host.style.cssText = 'all: initial; position: absolute; top: 0; left: 0; z-index: 2147483647;'
  const frame = document.createElement('iframe')
  frame.src = browser.runtime.getURL(`/card.html#${place.article}.${place.claim}`)
  frame.title = 'By All Accounts'
  frame.style.cssText = `display: block; width: ${SIZE.width}px; height: ${SIZE.height}px; border: 0; border-radius: 10px; box-shadow: 0 0 0 1px rgb(128 128 128 / 0.4), 0 4px 24px rgb(0 0 0 / 0.28); color-scheme: normal;`
  host.attachShadow({ mode: 'closed' }).append(frame)
  own.add(host)
  document.documentElement.append(host)
  const close = () => {
    host.remove()
    removeEventListener('keydown', onKey, true)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
  }
  addEventListener('keydown', onKey, true)
  computePosition(range, host, {
    placement: 'bottom-start',
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
  })
    .then(({ x, y }) => {
      host.style.left = `${x}px`
      host.style.top = `${y}px`
    })
    .catch((error: unknown) => {
      close()
      console.warn('By All Accounts could not place its card.', error)
    })
  return close
}
