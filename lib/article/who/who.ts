import { outletNamed, outletOf } from '../../outlets/look-up'
import type { Site, Trace } from '../../types'
import { originalAddress } from './original-address'
import { appealedFor, firstPublisherIn } from './publisher-phrases'
import { hostName, siteOf } from './site-of'

/** What a page offers to tell its publisher from. */
export interface PublishedPage {
  url: string
  /** The page's own name for its site. */
  siteName: string
  /** Addresses that the page gives as its own: canonical link, `og:url`, JSON-LD. */
  addresses: string[]
  /** Labels beside the headline that name a source ("Al Jazeera"). */
  labels: string[]
  /** All lines of the page near the article, taken away or not. */
  lines: string[]
  /** Publisher by JSON-LD. */
  publisher: string
  /** Parts of the page's title and description that may name a publisher. */
  titleParts: string[]
}

/** Phrases of publication close a text. */
const PHRASE_REACH = 400

type Sign = { site: Site; why: string }

/** An article's address has a path of its own; a front or section page doesn't. */
const isArticlePath = (url: string): boolean => {
  const path = new URL(url).pathname
  return /\d{4,}/.test(path) || path.split('/').some((part) => part.split('-').length >= 4)
}

const sameSite = (a: Site, b: Site): boolean => a.domain !== '' && a.domain === b.domain

/** A publisher by name: the registry's, never a host; where the registry doesn't know it, the name alone. */
function named(name: string, host: Site, mustBeKnown: boolean): Site | null {
  const known = outletNamed(name) ?? (name.includes('.') ? outletOf(name) : null)
  if (known?.kind === 'host') return null
  if (known) return sameSite(known, host) ? null : { name: known.name, domain: known.domain }
  return mustBeKnown || name === host.name || !/^[\p{L}\p{N}]/u.test(name)
    ? null
    : { name: name.slice(0, 60), domain: '' }
}

function fromAddresses(page: PublishedPage, host: Site, signed: boolean): Sign | null {
  for (const address of page.addresses) {
    if (!URL.canParse(address) || !/^https?:/.test(address)) continue
    const site = siteOf(address)
    if (sameSite(site, host) || !isArticlePath(address) || outletOf(hostName(address))?.kind === 'host')
      continue
    const says = [...page.labels, ...page.lines].some((line) => line.length < 400 && line.includes(site.name))
    if (signed || says)
      return {
        site,
        why: "the page gives an address there as its own, and shows that it is another's report",
      }
  }
  return null
}

function fromNames(names: (string | null)[], host: Site, mustBeKnown: boolean, why: string): Sign | null {
  for (const name of names) {
    const site = name ? named(name, host, mustBeKnown) : null
    if (site) return { site, why }
  }
  return null
}

/** An outlet that the registry doesn't know is called as the page calls it, not by its domain. */
function calledBy(sign: Sign | null, phrases: (string | null)[]): Sign | null {
  const name = phrases.find((phrase) => phrase !== null && /^[\p{L}\p{N}]/u.test(phrase))
  if (!sign || !name || sign.site.name !== sign.site.domain || outletNamed(name)) return sign
  return { ...sign, site: { ...sign.site, name: name.slice(0, 60) } }
}

/**
 * The site that shows a report and the outlet that published it. The host is told by the address alone. Another outlet is
 * believed where the page says so in words, or the host is known to show others' reports and a sign names one; in order.
 */
export function whoPublished(page: PublishedPage, trace?: Trace): { host: Site; outlet: Site } {
  const host = siteOf(page.url, page.siteName)
  const within = originalAddress(page.url)
  if (within) {
    const site = siteOf(within)
    trace?.({
      room: 'article',
      rule: 'outlet',
      found: site.name,
      why: "an archive or a cache carries the page's address in its own",
    })
    return { host, outlet: site }
  }
  const shows = outletOf(hostName(page.url))
  const isHost = shows?.kind === 'host'
  const isUnknown = shows === null
  const phrases = page.lines.map((line) => firstPublisherIn(line.slice(-PHRASE_REACH)))
  const sign =
    calledBy(fromAddresses(page, host, isHost || phrases.some(Boolean)), phrases) ??
    fromNames(phrases, host, false, 'the text says who published it first') ??
    (isHost || isUnknown
      ? fromNames(page.labels, host, !isHost, 'a label beside the headline names the source')
      : null) ??
    (isHost ? fromNames([page.publisher], host, true, "the page's JSON-LD names the publisher") : null) ??
    (isHost || isUnknown
      ? fromNames(page.titleParts, host, true, "the page's title names the publisher")
      : null) ??
    (isHost || isUnknown
      ? fromNames(
          page.lines.map(appealedFor),
          host,
          true,
          'an appeal in the text names whose subscription it sells',
        )
      : null)
  if (!sign) return { host, outlet: host }
  trace?.({
    room: 'article',
    rule: 'outlet',
    found: sign.site.name,
    why: `${sign.why}: the page's own claim`,
  })
  return { host, outlet: sign.site }
}
