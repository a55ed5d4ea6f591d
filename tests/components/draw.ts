import { parseHTML } from 'linkedom'
import { type ComponentChild, render } from 'preact'

const { document } = parseHTML('<html><body></body></html>')
Object.assign(globalThis, { document })

/** Draws parts into an element of its own. */
export function draw(what: ComponentChild): Element {
  const into = document.createElement('div')
  render(what, into)
  return into
}
