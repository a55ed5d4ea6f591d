import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../bin/terminal/document'
import { relate } from '../lib/compare/relate'
import type { Claim, Reported } from '../lib/types'

const PAGES = '../shared/pages'
const present = existsSync(PAGES)
if (!present) console.warn(`Skipped: the captured pages (${PAGES}) are not here.`)

interface Page {
  file: string
  url: string
  readAt: string
}

const reports = !present
  ? []
  : (JSON.parse(readFileSync(`${PAGES}/pages.json`, 'utf8')) as Page[]).flatMap(({ file, url, readAt }) =>
      readDocument({ id: file, html: readFileSync(`${PAGES}/${file}`, 'utf8'), url, readAt }),
    )

/** The first claim with these values in an outlet's reports. */
function claimOf(outlet: string, wanted: Partial<Claim>): Reported {
  const same = (claim: Claim) =>
    Object.entries(wanted).every(([field, value]) => claim[field as keyof Claim] === value)
  const found = reports
    .filter((report) => report.outlet.name === outlet)
    .flatMap((report) => report.claims.filter(same).map((claim) => ({ report, claim })))
  const [first] = found
  if (!first) throw new Error(`${outlet} has no claim with ${JSON.stringify(wanted)}.`)
  return first
}

describe.skipIf(!present)('the captured pages', () => {
  test('hold nine reports, each by its own outlet', () => {
    expect(reports.map(({ outlet, host }) => `${outlet.name} on ${host.name}`).sort()).toEqual(
      [
        'The Telegraph on Daily8',
        'Al Jazeera on Daily8',
        'Bloomberg on Daily8',
        'The Takeout on Daily8',
        'Daily Mail on Daily8',
        'Free Malaysia Today on Daily8',
        'The Independent on The Independent',
        'Taipei Times on Taipei Times',
        'The Independent on Magzter',
      ].sort(),
    )
  })

  test('a second article, teasers and the pages around them are not claims', () => {
    const text = reports.map((report) => report.text).join('\n')
    for (const stranger of [
      'trade agreement', // the second article on the first page
      'Taiwanese', // teasers
      '7-dagers', // the host's offer
      '9000+',
      'Try The Telegraph free', // an offer
      'Your donation',
    ]) {
      expect(text).not.toContain(stranger)
    }
  })

  const six = () => claimOf('The Telegraph', { low: 6000, measure: 'killed-or-wounded' })
  const four = () => claimOf('Daily Mail', { low: 4000, measure: 'killed-or-wounded' })
  const hundred = () => claimOf('The Independent', { figure: 'at least 100', measure: 'killed' })
  const thirty = () => claimOf('The Independent', { figure: 'at least 30' })

  test('a later running total that is lower conflicts', () => {
    expect(relate(six(), four())).toMatchObject({ relation: 'conflicts', sameOrigin: false })
    expect(relate(four(), six())).toMatchObject({ relation: 'conflicts' })
  })

  test('killed beside killed or wounded is narrower, and the other way round wider', () => {
    expect(relate(hundred(), six())).toMatchObject({ relation: 'wider' })
    expect(relate(six(), hundred())).toMatchObject({ relation: 'narrower' })
  })

  test('a later, higher count by the same body is newer', () => {
    expect(relate(thirty(), four())).toMatchObject({ relation: 'newer', sameOrigin: true })
  })

  test.each([5000, 1000])('the %d announced by one official agree in both reports', (low) => {
    const there = claimOf('The Telegraph', { low, status: 'planned' })
    const here = claimOf('Daily Mail', { low, status: 'planned' })
    expect(relate(here, there)).toMatchObject({ relation: 'agrees', sameOrigin: true })
  })

  test('up to 30,000 more and 30,000 more agree, both planned', () => {
    const here = claimOf('Al Jazeera', { high: 30000, change: 'additional', status: 'planned' })
    const there = claimOf('Daily Mail', { low: 30000, change: 'additional', status: 'planned' })
    expect(relate(here, there)).toMatchObject({ relation: 'agrees' })
  })

  test('the same digits of another measure are different', () => {
    const planned = claimOf('The Telegraph', { low: 6000, change: 'additional' })
    expect(['possible', 'planned']).toContain(planned.claim.status)
    const killed = { ...six(), report: { ...six().report, url: 'https://other.example/', text: '' } }
    expect(relate(planned, killed)).toMatchObject({ relation: 'different' })
  })

  test('six coffins beside at least 100 killed are different or nothing at all', () => {
    const coffins = claimOf('The Telegraph', { low: 6, high: 6 })
    expect([undefined, 'different']).toContain(relate(hundred(), coffins)?.relation)
  })

  test('one army’s losses have no relation to another’s', () => {
    expect(relate(six(), claimOf('Al Jazeera', { low: 116000 }))).toBeNull()
  })
})
