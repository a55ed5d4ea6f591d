import { REGISTRY } from './registry.data'

/** An outlet publishes, a wire sells its reports to outlets, a host shows what others published. */
export type OutletKind = 'outlet' | 'wire' | 'host'

/** Who a domain is: facts only, no rating. */
export interface Outlet {
  name: string
  /** The domain as listed: registrable, or a subdomain where that is an outlet of its own (abcnews.go.com). */
  domain: string
  /** ISO 3166-1 alpha-2, of the newsroom's seat; "" where that isn't known. */
  country: string
  kind: OutletKind
}

/** What can be looked up: outlets by domain, and by each of their names that no other outlet has. */
export interface Registry {
  byDomain: ReadonlyMap<string, Outlet>
  byName: ReadonlyMap<string, Outlet>
}

const KIND_MARKS: Record<string, OutletKind> = { '*': 'wire', '+': 'host' }

/** A name as it is looked up: without case, accents, marks and a leading article. */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const words = plain.replace(/&/g, ' and ').replace(/['’.]/g, '')
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=\S)/, '')
}

/**
 * Reads the registry's lines: a line of two letters is the country of the lines below it (ZZ: not known); every other is
 * `names|domains`, names split by ";" (the first is shown), domains by a space (the first is the main one), headed by "*" for
 * a wire and "+" for a host.
 */
export function readRegistry(lines: string): Registry {
  const byDomain = new Map<string, Outlet>()
  const byName = new Map<string, Outlet>()
  const shared = new Set<string>()
  let country = ''
  for (const line of lines.split('\n')) {
    if (/^[A-Z]{2}$/.test(line)) country = line === 'ZZ' ? '' : line
    const [head = '', tail] = line.split('|')
    if (!tail) continue
    const kind = KIND_MARKS[head[0] ?? ''] ?? 'outlet'
    const names = (kind === 'outlet' ? head : head.slice(1)).split(';')
    const outlets = tail.split(' ').map((domain): Outlet => ({ name: names[0] ?? '', domain, country, kind }))
    for (const outlet of outlets) byDomain.set(outlet.domain, outlet)
    const main = outlets[0]
    for (const key of new Set(names.map(nameKey))) {
      if (byName.has(key)) shared.add(key)
      if (main) byName.set(key, main)
    }
  }
  for (const key of shared) byName.delete(key)
  return { byDomain, byName }
}

let read: Registry | undefined

/** The registry, read on first use. */
export function registry(): Registry {
  read ??= readRegistry(REGISTRY)
  return read
}
