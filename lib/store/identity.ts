import type { Report, Site } from '../types'
import { isWebAddress, normaliseAddress } from './address'
import { digest } from './digest'

/** What a report is known by: where it stands, which article it is, and which text of it. */
export interface Identity {
  /** The page's address in normal form; for a text without one, what else names it. */
  address: string
  /** Id of the article, shared by its versions. */
  article: string
  /** Id of this version: the same text saved twice has the same id. */
  version: string
}

/** Spelling and spacing set aside. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** An outlet as one word, by its domain where that is known. */
export function outletKey(outlet: Site): string {
  return outlet.domain.toLowerCase() || plain(outlet.name)
}

/** Where a report stands. One without an address (a pasted text, a file) is known by its outlet and title. */
export function addressOf({ url, outlet, title }: Pick<Report, 'url' | 'outlet' | 'title'>): string {
  return isWebAddress(url) ? normaliseAddress(url) : `no-address:${outletKey(outlet)}:${plain(title)}`
}

/** Names a report by its content alone, so that two stores give one report one name. */
export async function identify(report: Report): Promise<Identity> {
  const address = addressOf(report)
  const page = [address, outletKey(report.outlet), plain(report.title)]
  const text = report.text.replace(/\s+/g, ' ').trim()
  const [article, version] = await Promise.all([
    digest(['article', ...page]),
    digest(['version', ...page, text]),
  ])
  return { address, article, version }
}
