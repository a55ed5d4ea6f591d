import { outletOf, registrableDomain } from '../../outlets/look-up'
import type { Site } from '../../types'

/** Host name of an address; "" where it is none. */
export const hostName = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '')

/**
 * The site that an address belongs to: named by the registry, else as the page names itself (its own claim), else by its domain.
 * @param claimed the page's `og:site_name` or the like; "" where there is none
 */
export function siteOf(url: string, claimed = ''): Site {
  const host = hostName(url)
  const known = outletOf(host)
  if (known) return { name: known.name, domain: known.domain }
  const domain = registrableDomain(host)
  return { name: claimed.slice(0, 80) || domain, domain }
}
