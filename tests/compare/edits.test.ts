import { expect, it } from 'vitest'
import { editsBetween } from '../../lib/compare/edits'
import type { Claim } from '../../lib/types'
import { claim, report } from './made'

const saved = (...claims: Claim[]) => report({ day: '2024-05-03' }, claims)
const now = (...claims: Claim[]) => report({ day: '2024-05-04' }, claims)
const toll = (n: number, more: Partial<Claim> = {}) =>
  claim({ n, quote: `The ferry Marigold took ${n} people down off Tarnwick.`, ...more })

it('tells a figure that changed in its sentence', () => {
  const [before, after] = [toll(12), toll(17)]
  expect(editsBetween(saved(before), now(after))).toEqual([
    { kind: 'changed', before, after, why: 'Said 12 when you saved it on 3 May 2024; says 17 now.' },
  ])
})

it('tells a figure that vanished and one that came', () => {
  const [gone, fresh] = [
    toll(12),
    claim({ n: 4, quote: 'Four lorries burned in Ostrava.', unit: 'things', measure: 'other' }),
  ]
  expect(editsBetween(saved(gone), now(fresh)).map(({ kind, why }) => [kind, why])).toEqual([
    ['vanished', 'Said 12 when you saved it on 3 May 2024; says it no more.'],
    ['added', 'Says 4 now; did not when you saved it on 3 May 2024.'],
  ])
})

it('is silent where nothing changed, moved, or only the sentence was edited', () => {
  expect(editsBetween(saved(toll(12)), now(toll(12)))).toEqual([])
  expect(editsBetween(saved(toll(12)), now(toll(12, { start: 90, end: 92, quoteStart: 60 })))).toEqual([])
  expect(
    editsBetween(saved(toll(12)), now(claim({ n: 12, quote: 'Off Tarnwick, 12 died on the Marigold.' }))),
  ).toEqual([])
})

it('does not pair a figure with one that counts something else', () => {
  const edits = editsBetween(saved(toll(12)), now(toll(17, { measure: 'wounded' })))
  expect(edits.map(({ kind }) => kind).sort()).toEqual(['added', 'vanished'])
})

it('notices a hedge that came or went', () => {
  const floor = toll(12, { high: null, bound: 'at-least' })
  expect(editsBetween(saved(floor), now(toll(12)))[0]?.why).toBe(
    'Said at least 12 when you saved it on 3 May 2024; says 12 now.',
  )
})

it('tells a figure that stood twice and stands once', () => {
  const edits = editsBetween(saved(toll(12), toll(12)), now(toll(12)))
  expect(edits.map(({ kind }) => kind)).toEqual(['vanished'])
})
