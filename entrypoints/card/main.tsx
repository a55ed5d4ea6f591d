import { render } from 'preact'
import { browser } from 'wxt/browser'
import { Card } from '../../components/card/Card'
import { sendMessage } from '../../lib/messages'
import { getSession } from '../../lib/page/session'
import '../../components/theme.css'
import '../../components/figure.css'
import '../../components/panel/panel.css'

/** The place that the card's address names: "#article.claim". */
function placeOf(hash: string) {
  const [article = 0, claim = 0] = hash.slice(1).split('.').map(Number)
  return { article, claim }
}

async function show(app: HTMLElement): Promise<void> {
  const tab = (await browser.tabs.getCurrent())?.id
  if (tab === undefined) return
  const place = placeOf(location.hash)
  const reading = await getSession(tab, 'reading')
  const report = (reading?.state === 'read' && reading.reports[place.article]) || null
  const openPanel = () => void browser.sidePanel.open({ tabId: tab }).catch(console.error)
  render(<Card report={report} place={place} onPanel={openPanel} />, app)
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') sendMessage('closeCard', undefined, tab).catch(console.error)
  })
}

const app = document.getElementById('app')
if (app) show(app).catch(console.error)
