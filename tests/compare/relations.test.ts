import { describe, expect, it, test } from 'vitest'
import { relate } from '../../lib/compare/relate'
import { fromRow } from './made'
import { TABLE } from './relations.table'

const MIRROR: Record<string, string> = {
  newer: 'older',
  older: 'newer',
  wider: 'narrower',
  narrower: 'wider',
}

describe.each(Object.entries(TABLE))('%s', (_, lines) => {
  test.each(lines)('%s', (_name, here, there, relation, strength) => {
    const [a, b] = [fromRow(here), fromRow(there)]
    const found = relate(a, b)
    expect(found?.relation ?? null, found?.why).toBe(relation)
    if (strength) expect(found?.strength).toBe(strength)
    const back = relate(b, a)
    expect(back?.relation ?? null, back?.why).toBe(relation && (MIRROR[relation] ?? relation))
  })
})

it('holds at least 150 pairs', () => {
  expect(Object.values(TABLE).flat().length).toBeGreaterThanOrEqual(150)
})
