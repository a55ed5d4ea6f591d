import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageInSteps } from '../lib/article/read-page'
import { onMessage, sendMessage } from '../lib/messages'
import { openCard } from '../lib/page/card-frame'
import { followPage } from '../lib/page/follow'
import { figureAt } from '../lib/page/hit'
import { pause } from '../lib/page/pause'

/** What a script that was injected before left for the next one, out of the page's sight. */
interface Left {
  byAllAccounts?: { again: () => void; stop: () => void; alive: () => boolean }
}

const alive = () => browser.runtime?.id !== undefined

function start(): NonNullable<Left['byAllAccounts']> {
  const page = followPage({
    read: async (url, left) => {
      const reading = await readPageInSteps(document, url, new Date().toISOString(), () => pause(left))
      return { ...reading, reason: 'reason' in reading ? reading.reason : null }
    },
    send: (read) => sendMessage('pageRead', read),
    // A page that goes can't always say so: the panel asks whether it is still there.
    left: (visit) => void sendMessage('pageLeft', { visit }).catch(() => undefined),
    alive,
  })
  let closeCard = () => {}
  const onClick = (event: MouseEvent) => {
    closeCard()
    if (!alive()) return stop()
    const figure = figureAt(event, page.figures())
    if (!figure) return
    const { article, claim } = figure.anchor
    sendMessage('markClicked', { article, claim }).catch((error: unknown) => alive() && console.warn(error))
    if (!import.meta.env.FIREFOX) closeCard = openCard({ article, claim }, figure.range, page.own)
  }
  document.addEventListener('click', onClick)
  const silence = [
    onMessage('whichVisit', () => page.visit),
    onMessage('showFigure', ({ data }) => page.show(data)),
    onMessage('closeCard', () => closeCard()),
  ]
  const stop = () => {
    page.stop()
    closeCard()
    document.removeEventListener('click', onClick)
    if (alive()) silence.forEach((unlisten) => unlisten())
    delete (globalThis as Left).byAllAccounts
  }
  return { again: page.again, stop, alive }
}

export default defineUnlistedScript(() => {
  const left = (globalThis as Left).byAllAccounts
  if (left?.alive()) return left.again()
  left?.stop()
  ;(globalThis as Left).byAllAccounts = start()
})
