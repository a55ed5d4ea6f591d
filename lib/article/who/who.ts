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

/** Who stands behind a report. */
export interface Published {
  /** The site that shows it, by the address alone. */
  host: Site
  outlet: Site
  /** Who published it first, where the outlet took it over; null where the page names nobody else. */
  origin: Site | null
}

/**
 * The site that shows a report, the outlet that published it, and where that had it from. Another outlet than the host is believed
 * where the page says so in words, or the host is known to show others' reports and a sign names one; in order. An outlet that is
 * known as one has published what it took over: who was first is the report's origin.
 */
export function whoPublished(page: PublishedPage, trace?: Trace): Published {
  const host = siteOf(page.url, page.siteName)
  const say = (found: string, why: string) => trace?.({ room: 'article', rule: 'outlet', found, why })
  const within = originalAddress(page.url)
  if (within) {
    const site = siteOf(within)
    say(site.name, "an archive or a cache carries the page's address in its own")
    return { host, outlet: site, origin: null }
  }
  const shows = outletOf(hostName(page.url))
  const isHost = shows?.kind === 'host'
  const phrases = page.lines.map((line) => firstPublisherIn(line.slice(-PHRASE_REACH)))
  const first =
    calledBy(fromAddresses(page, host, isHost || phrases.some(Boolean)), phrases) ??
    fromNames(phrases, host, false, 'the text says who published it first')
  if (shows && !isHost) {
    if (first) say(first.site.name, `${first.why}: the origin of what ${host.name} took over`)
    return { host, outlet: host, origin: first?.site ?? null }
  }
  const sign =
    first ??
    fromNames(page.labels, host, !isHost, 'a label beside the headline names the source') ??
    (isHost ? fromNames([page.publisher], host, true, "the page's JSON-LD names the publisher") : null) ??
    fromNames(page.titleParts, host, true, "the page's title names the publisher") ??
    fromNames(
      page.lines.map(appealedFor),
      host,
      true,
      'an appeal in the text names whose subscription it sells',
    )
  if (!sign) return { host, outlet: host, origin: null }
  say(sign.site.name, `${sign.why}: the page's own claim`)
  return { host, outlet: sign.site, origin: null }
}

/** Whom a report goes back to: the wires it credits, and who published it first; not the outlet itself. */
export const originsOf = (wires: string[], origin: Site | null, outlet: Site): string[] =>
  [...new Set([...wires, ...(origin ? [origin.name] : [])])].filter((name) => name !== outlet.name)
