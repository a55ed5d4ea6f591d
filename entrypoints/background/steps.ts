import { type FigurePlace, sendMessage } from '../../lib/messages'
import { getSession, putSession } from '../../lib/page/session'

/** Leads the reader to the next or the previous figure of the page, around the ends. */
export async function stepFigure(tabId: number, by: 1 | -1): Promise<void> {
  const reading = await getSession(tabId, 'reading')
  if (reading?.state !== 'read') return
  const places: FigurePlace[] = reading.reports.flatMap(({ claims }, article) =>
    claims.map((_, claim) => ({ article, claim })),
  )
  const selected = await getSession(tabId, 'selected')
  const at = places.findIndex(
    ({ article, claim }) => article === selected?.article && claim === selected.claim,
  )
  const next = places.at(at === -1 && by === -1 ? -1 : (at + by) % places.length)
  if (!next) return
  await putSession(tabId, 'selected', next)
  await sendMessage('showFigure', next, tabId)
}
