import { expect, test } from 'vitest'
import { emptyIndex, enter, sharing } from '../../lib/compare/candidate-index'
import { keysOf } from '../../lib/compare/keys'
import { sideOf } from '../../lib/compare/side'
import { TYPED_URL } from '../../lib/compare/typed-report'
import { fromRow } from './made'
import { TABLE } from './relations.table'

const claims = Object.values(TABLE).flatMap((lines) =>
  lines.flatMap(([, here, there]) => [fromRow(here), fromRow(there)]),
)
const saved = claims.filter(({ report }) => report.url !== TYPED_URL)

test('finds exactly the claims that share a key, each once', () => {
  const index = emptyIndex<number>()
  for (const [at, claim] of saved.entries()) enter(index, sideOf(claim), at)
  const keys = saved.map((claim) => new Set(keysOf(claim)))
  for (const claim of claims) {
    const asked = keysOf(claim)
    const expected = keys.flatMap((of, at) => (asked.some((key) => of.has(key)) ? [at] : []))
    const found = sharing(index, sideOf(claim)).sort((a, b) => a - b)
    expect(found, claim.claim.quote).toEqual(expected)
  }
})
