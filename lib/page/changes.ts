import { paceReadings } from './pace'

/** What shows that someone is at the page, and that text may be about to come. */
const ACTIONS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Addresses that differ only in the fragment are one page. */
export function pageOf(href: string): string {
  return href.split('#', 1)[0] ?? href
}

/** What happened to a page, told once it is settled. */
export interface Changes {
  /** Called at once when the address changed to another page's. */
  moved: () => void
  /** Called once after any number of changes; answers whether the article's own text is another. */
  settled: () => Promise<boolean>
}

/**
 * Follows a living page: text that arrives or is drawn anew, single-page navigation. Several changes are told as one; where
 * they never change the article they are told ever more seldom, until the reader does something.
 * @param own the nodes that we put there ourselves; changes to them are none
 * @returns the undo
 */
export function watchChanges(view: Window & typeof globalThis, own: Set<Node>, changes: Changes): () => void {
  const pace = paceReadings(changes.settled)
  let page = pageOf(view.location.href)
  const lookAtAddress = () => {
    const now = pageOf(view.location.href)
    if (now === page) return
    page = now
    changes.moved()
    pace.hurry()
    pace.changed()
  }
  const observer = new view.MutationObserver((records) => {
    const others = records.some(({ addedNodes, removedNodes }) => {
      const nodes = [...addedNodes, ...removedNodes]
      return nodes.length === 0 || nodes.some((node) => !own.has(node))
    })
    if (!others) return
    lookAtAddress()
    pace.changed()
  })
  observer.observe(view.document, { childList: true, subtree: true, characterData: true })
  const navigation = 'navigation' in view ? (view.navigation as EventTarget) : null
  navigation?.addEventListener('navigatesuccess', lookAtAddress)
  view.addEventListener('popstate', lookAtAddress)
  ACTIONS.forEach((action) => view.addEventListener(action, pace.hurry, { capture: true, passive: true }))
  return () => {
    pace.stop()
    observer.disconnect()
    navigation?.removeEventListener('navigatesuccess', lookAtAddress)
    view.removeEventListener('popstate', lookAtAddress)
    ACTIONS.forEach((action) => view.removeEventListener(action, pace.hurry, { capture: true }))
  }
}
