/** A page is read once it has been still for this long … */
const SETTLED_MS = 400
/** … or after this long of never being still. */
const LONGEST_MS = 3000

/** Addresses that differ only in the fragment are one page. */
function pageOf(href: string): string {
  return href.split('#', 1)[0] ?? href
}

/** What happened to a page, told once it is settled. */
export interface Changes {
  /** Called at once when the address changed to another page's. */
  moved: () => void
  /** Called once after any number of changes. */
  settled: () => void
}

/**
 * Follows a living page: text that arrives or is drawn anew, single-page navigation. Several changes are told as one.
 * @param own the nodes that we put there ourselves; changes to them are none
 * @returns the undo
 */
export function watchChanges(view: Window & typeof globalThis, own: Set<Node>, changes: Changes): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  let page = pageOf(view.location.href)
  const later = () => {
    since ??= Date.now()
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        since = undefined
        changes.settled()
      },
      Math.max(0, Math.min(SETTLED_MS, since + LONGEST_MS - Date.now())),
    )
  }
  const lookAtAddress = () => {
    const now = pageOf(view.location.href)
    if (now === page) return
    page = now
    changes.moved()
    later()
  }
  const observer = new view.MutationObserver((records) => {
    const others = records.some(({ addedNodes, removedNodes }) => {
      const nodes = [...addedNodes, ...removedNodes]
      return nodes.length === 0 || nodes.some((node) => !own.has(node))
    })
    if (!others) return
    lookAtAddress()
    later()
  })
  observer.observe(view.document, { childList: true, subtree: true, characterData: true })
  const navigation = 'navigation' in view ? (view.navigation as EventTarget) : null
  navigation?.addEventListener('navigatesuccess', lookAtAddress)
  view.addEventListener('popstate', lookAtAddress)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    navigation?.removeEventListener('navigatesuccess', lookAtAddress)
    view.removeEventListener('popstate', lookAtAddress)
  }
}
