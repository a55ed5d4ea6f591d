import { sendMessage } from '../messages'
import { dropSession, getSession } from './session'

/**
 * Forgets what was read in a tab if its page is gone. A page that goes into the browser's back/forward cache can't always say so;
 * so its script is asked.
 * @returns whether the page that was read is still there
 */
export async function isStillThere(tabId: number): Promise<boolean> {
  const reading = await getSession(tabId, 'reading')
  if (reading?.state !== 'read') return false
  const visit = await sendMessage('whichVisit', undefined, tabId).catch(() => null)
  if (visit === reading.visit) return true
  const now = await getSession(tabId, 'reading')
  if (now?.state === 'read' && now.visit === reading.visit) await dropSession(tabId, ['reading', 'selected'])
  return false
}
