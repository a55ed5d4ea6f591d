import { expect, test } from 'vitest'
import { GROUP_ORDER, groupOf, relationNames } from '../../components/names'
import type { RelationKind } from '../../lib/types'

const relationOf = (relation: RelationKind, strength: 'strong' | 'weak') => ({
  relation,
  strength,
  sameOrigin: null,
  why: '',
})

test.each([
  ['agrees', 'strong', 'agrees'],
  ['agrees', 'weak', 'compatible'],
  ['conflicts', 'weak', 'conflicts'],
  ['newer', 'weak', 'newer'],
] as const)('%s, %s, stands under %s', (relation, strength, group) => {
  expect(groupOf(relationOf(relation, strength))).toBe(group)
})

test('every group has its place, weak agreement after agreement, and a sign and title of its own', () => {
  expect(GROUP_ORDER.slice(0, 3)).toEqual(['conflicts', 'agrees', 'compatible'])
  expect([...GROUP_ORDER].sort()).toEqual(Object.keys(relationNames).sort())
  for (const part of ['title', 'sign'] as const)
    expect(new Set(GROUP_ORDER.map((kind) => relationNames[kind][part])).size).toBe(GROUP_ORDER.length)
})
