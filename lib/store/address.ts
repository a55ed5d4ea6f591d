import { SAME_PAGE_LABELS, TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking.data'

/** True for an address that may be kept and linked to: http or https, nothing else. */
export function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

/** The page behind Google's AMP viewer and AMP caches, which carry its address in their own path. */
function unwrapAmp(url: URL): URL {
  const inViewer = /^www\.google\.[a-z.]{2,10}$/.test(url.hostname) && url.pathname.startsWith('/amp/')
  const inCache = url.hostname.endsWith('.cdn.ampproject.org')
  if (!inViewer && !inCache) return url
  const rest = url.pathname.replace(/^\/(?:amp|[a-z])\//, '').replace(/^s\//, '')
  const inner = `https://${rest}${url.search}`
  return URL.canParse(inner) ? new URL(inner) : url
}

function hostOf(url: URL): string {
  const labels = url.host.toLowerCase().split('.')
  while (labels.length > 2 && SAME_PAGE_LABELS.has(labels[0] ?? '')) labels.shift()
  return labels.join('.')
}

function pathOf(url: URL): string {
  return url.pathname
    .replace(/\/amp(?=\/|$)/, '')
    .replace(/\.amp(?=\.html?$|$)/, '')
    .replace(/\/+$/, '')
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return TRACKING_PARAMETERS.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix))
}

/**
 * A page's address in normal form, so that the mobile copy, the AMP copy and a link with tracking are one page:
 * no scheme, device label, fragment or tracking; other query parameters kept, in order of name.
 * @throws where `url` is not a web address
 */
export function normaliseAddress(url: string): string {
  if (!isWebAddress(url)) throw new Error(`"${url.slice(0, 80)}" is not a web address (http or https).`)
  const page = unwrapAmp(new URL(url))
  const kept = [...page.searchParams].filter(([name]) => !isTracking(name))
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const query = new URLSearchParams(kept).toString()
  return `${hostOf(page)}${pathOf(page)}${query && `?${query}`}`
}
