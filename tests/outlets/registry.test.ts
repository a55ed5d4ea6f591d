import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import countries from 'world-countries'
import { describe, expect, it } from 'vitest'
import { outletNamed, outletOf } from '../../lib/outlets/look-up'
import { readRegistry, registry } from '../../lib/outlets/registry'
import { REGISTRY } from '../../lib/outlets/registry.data'
import { G20_OUTLETS } from './g20.data'

const file = new URL('../../lib/outlets/registry.data.ts', import.meta.url)

describe('the registry', () => {
  const outlets = [...registry().byDomain.values()]

  it('holds at least 1,000 domains over at least 60 countries', () => {
    expect(outlets.length).toBeGreaterThan(2500)
    expect(new Set(outlets.map(({ country }) => country)).size).toBeGreaterThan(150)
  })

  it('takes at most 40 kB gzipped', () => {
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThan(40_000)
  })

  it('has countries that exist', () => {
    const codes = new Set(['', ...countries.map(({ cca2 }) => cca2)])
    expect(outlets.filter(({ country }) => !codes.has(country))).toEqual([])
  })

  it('has domains that can be looked up, each once', () => {
    const domains = REGISTRY.split('\n').flatMap((line) => line.split('|')[1]?.split(' ') ?? [])
    expect(domains.filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([])
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([])
    expect(domains.filter((domain) => outletOf(`www.${domain}`)?.domain !== domain)).toEqual([])
  })

  it('rates nobody: a name, domains, a country and a kind are all that a line holds', () => {
    const others = REGISTRY.split('\n').filter(
      (line) => !/^(?:[A-Z]{2}|[*+]?[^|*+][^|]*\|[a-z0-9. -]+|)$/.test(line),
    )
    expect(others).toEqual([])
  })

  it.each(Object.entries(G20_OUTLETS))('has the big outlets of %s', (country, names) => {
    const found = names.map((name) => [name, outletNamed(name)?.country ?? 'not found'])
    expect(found).toEqual(names.map((name) => [name, country]))
  })

  it('has the wires', () => {
    const wires = [
      'Reuters',
      'AP',
      'AFP',
      'UPI',
      'dpa',
      'EFE',
      'ANSA',
      'TASS',
      'Interfax',
      'Xinhua',
      'Kyodo',
      'Yonhap',
      'KCNA',
    ]
    const more = [
      'PTI',
      'ANI',
      'IANS',
      'Anadolu Agency',
      'PA Media',
      'AAP',
      'Canadian Press',
      'Bernama',
      'Antara',
      'WAFA',
      'SANA',
    ]
    expect([...wires, ...more].map((name) => outletNamed(name)?.kind)).toEqual(
      [...wires, ...more].map(() => 'wire'),
    )
  })
})

describe('reading the lines', () => {
  const { byDomain, byName } = readRegistry(
    'AA\nOne;Uno|one.example uno.example\n*Wire|wire.example\nZZ\n+Shelf|shelf.example\nThe One Two|x.example\nuno|y.example\n',
  )

  it('gives each domain its outlet, with country and kind', () => {
    expect(byDomain.get('uno.example')).toEqual({
      name: 'One',
      domain: 'uno.example',
      country: 'AA',
      kind: 'outlet',
    })
    expect(byDomain.get('wire.example')).toMatchObject({ name: 'Wire', kind: 'wire' })
    expect(byDomain.get('shelf.example')).toMatchObject({ name: 'Shelf', country: '', kind: 'host' })
  })

  it('gives a name its outlet by the main domain, unless several have it', () => {
    expect(byName.get('one')?.domain).toBe('one.example')
    expect(byName.get('one two')?.domain).toBe('x.example')
    expect(byName.has('uno')).toBe(false)
  })
})
