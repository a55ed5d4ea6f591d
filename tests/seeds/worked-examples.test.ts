import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keysOf } from '../../lib/compare/keys'
import { relate } from '../../lib/compare/relate'
import { checkPack } from '../../lib/store/check-pack'
import { reportOfFacts } from '../../lib/store/pack-report'
import type { Reported } from '../../lib/types'

const file = new URL('../../seeds/north-koreans-in-kursk.json', import.meta.url)
const { reports } = checkPack(JSON.parse(readFileSync(file, 'utf8')))
const claims = reports.flatMap((facts) => {
  const report = reportOfFacts(facts, '2025-08-01T00:00:00Z')
  return report.claims.map((claim): Reported => ({ report, claim }))
})

/** The one claim of an outlet with this figure. */
function claimOf(outlet: string, figure: string): Reported {
  const found = claims.filter(({ report, claim }) => report.outlet.name === outlet && claim.figure === figure)
  const [only] = found
  if (!only || found.length > 1) throw new Error(`${outlet} has ${found.length} claims "${figure}"`)
  return only
}

describe('claims of the pack, compared as any other', () => {
  it.each([
    ['The Telegraph', 'about 6,000', 'Daily Mail', 'about 4,000', 'conflicts', false],
    ['The Independent', 'at least 100', 'The Telegraph', 'about 6,000', 'wider', false],
    ['The Independent', 'at least 30', 'Daily Mail', 'about 4,000', 'newer', true],
    ['The Telegraph', '5,000', 'Daily Mail', '5,000', 'agrees', true],
    ['The Telegraph', '1,000', 'Daily Mail', '1,000', 'agrees', true],
    ['Daily Mail', '30,000 more', 'Al Jazeera', 'up to 30,000 more', 'agrees', null],
    ['The Telegraph', 'six', 'The Independent', 'at least 100', 'different', null],
  ])('%s, %s beside %s, %s: %s', (here, figure, there, other, relation, sameOrigin) => {
    const [a, b] = [claimOf(here, figure), claimOf(there, other)]
    expect(relate(a, b)).toMatchObject({ relation, sameOrigin })
    const known = new Set(keysOf(a))
    expect(keysOf(b).some((key) => known.has(key))).toBe(true)
  })

  it('gives no relation between the losses of one side and the casualties of the other', () => {
    expect(
      relate(claimOf('Al Jazeera', 'more than 116,000'), claimOf('The Telegraph', 'about 6,000')),
    ).toBeNull()
  })
})
