import { getDomain } from 'tldts-icann'
import { nameKey, registry, type Outlet } from './registry'

export type { Outlet, OutletKind } from './registry'

/**
 * The domain that one owner registered, under the public suffix list: "bbc.co.uk" for "m.news.bbc.co.uk".
 * @param host a host name, with or without port; an address that has no domain (localhost, an IP) comes back as it is
 */
export function registrableDomain(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, '')
  return getDomain(name) ?? name
}

/**
 * Who a host is: "abcnews.go.com" before "go.com", "m.bbc.co.uk" by "bbc.co.uk"; null where the registry doesn't know it.
 * @param hostOrDomain a host name ("www.independent.co.uk") or domain
 */
export function outletOf(hostOrDomain: string): Outlet | null {
  const host = hostOrDomain.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  const last = registrableDomain(host)
  const { byDomain } = registry()
  for (let name = host; name.length >= last.length; name = name.slice(name.indexOf('.') + 1)) {
    const found = byDomain.get(name)
    if (found) return found
    if (!name.includes('.')) return null
  }
  return null
}

/**
 * The outlet of a name, whatever its case and with or without "The"; null where the registry doesn't know the name or several
 * outlets have it.
 */
export function outletNamed(name: string): Outlet | null {
  return registry().byName.get(nameKey(name)) ?? null
}
