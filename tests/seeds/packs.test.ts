import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkPack } from '../../lib/store/check-pack'
import { MAX_TEXT_LENGTH } from '../../lib/store/pack-schema'
import { outletOf } from '../../lib/outlets/look-up'

const folder = new URL('../../seeds/', import.meta.url)
const packs = readdirSync(folder).filter((file) => file.endsWith('.json'))
const read = (file: string) => checkPack(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))

/** Every text of a value with its place, addresses aside. */
function textsOf(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string') return place.endsWith(' url') ? [] : [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${place} ${key}`))
}

it('finds packs to check', () => {
  expect(packs).toContain('north-koreans-in-kursk.json')
})

describe.each(packs)('%s', (file) => {
  it('is a pack, without a fault', () => {
    expect(`${read(file).id}.json`).toBe(file)
  })

  it('holds no sentence', () => {
    const texts = textsOf(read(file), file)
    expect(texts.length).toBeGreaterThan(20)
    expect(
      texts.filter(([, text]) => text.length > MAX_TEXT_LENGTH || /[.!?]["”’]?\s+\p{Lu}/u.test(text)),
    ).toEqual([])
  })

  it('names each outlet and host as the registry does', () => {
    const sites = read(file).reports.flatMap(({ outlet, host }) => [outlet, host])
    expect(sites.filter(({ name, domain }) => outletOf(domain)?.name !== name)).toEqual([])
  })

  it('gives each report the host of its address', () => {
    const strangers = read(file).reports.filter(
      ({ host, url }) => !new URL(url).hostname.endsWith(host.domain),
    )
    expect(strangers).toEqual([])
  })
})

describe('the pack of the captured documents', () => {
  const { reports } = read('north-koreans-in-kursk.json')
  const of = (outlet: string, date: string) =>
    reports.find((r) => r.outlet.name === outlet && r.publishedAt === date)

  it('holds nine reports, five of them from one tag page', () => {
    expect(reports).toHaveLength(9)
    const onTagPage = reports.filter(({ url }) => url.includes('/tag/'))
    expect(onTagPage.map(({ outlet }) => outlet.name).sort()).toEqual([
      'Al Jazeera',
      'Bloomberg',
      'Daily Mail',
      'Free Malaysia Today',
      'The Takeout',
    ])
  })

  it.each([
    ['The Telegraph', '2025-06-30', 'killed-or-wounded', 6000, 6000, 'GB:defence-ministry', 'happened'],
    ['The Telegraph', '2025-06-30', 'deployed', 5000, 5000, 'RU:official', 'planned'],
    ['Daily Mail', '2025-07-12', 'killed-or-wounded', 4000, 4000, 'UA:military-intelligence', 'happened'],
    ['Daily Mail', '2025-07-12', 'deployed', 30000, 30000, 'UA:military-intelligence', 'planned'],
    ['Al Jazeera', '2025-07-13', 'deployed', null, 30000, 'UA:intelligence', 'planned'],
    ['Al Jazeera', '2025-07-13', 'losses', 116000, null, 'GB:media', 'happened'],
    ['The Independent', '2024-12-19', 'killed', 100, null, 'KR:intelligence', 'happened'],
    ['The Independent', '2024-12-19', 'killed-or-wounded', 30, null, 'UA:military-intelligence', 'happened'],
    ['The Independent', '2024-11-07', 'deployed', 12000, null, 'KR:intelligence', 'happened'],
    ['Taipei Times', '2025-04-29', 'deployed', 10000, null, 'KR:intelligence', 'happened'],
  ])('%s, %s: %s %s to %s, %s, %s', (outlet, date, measure, low, high, root, status) => {
    const claims = of(outlet, date)?.claims ?? []
    const found = claims.filter(
      (claim) => claim.measure === measure && claim.low === low && claim.high === high,
    )
    expect(found.map((claim) => [claim.saidBy.at(-1)?.body, claim.status])).toContainEqual([root, status])
  })
})
