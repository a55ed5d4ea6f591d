import { expect, it } from 'vitest'
import { claimsIn } from './figure-in'

it('carries the side over to a count of nobody by name', () => {
  const [, deaths] = claimsIn(
    '[100] Ethiopian soldiers were killed, the ministry said. There have been [120] deaths by now.',
  )
  expect(deaths?.who).toEqual(['ET'])
  expect(deaths?.inferred).toContain('who')
})

it('carries the side over to soldiers spoken of as known', () => {
  const [, troops] = claimsIn(
    'Rwandan soldiers crossed the river and [12] of them drowned. The [30] soldiers were captured.',
  )
  expect(troops?.who).toEqual(['RW'])
})

it.each([
  [
    'two sides',
    '[12] Ethiopian soldiers and [nine] Eritrean soldiers were killed. [30] were wounded in all.',
  ],
  ['people, who may be anyone', '[12] Ethiopian soldiers were killed. [30] people were wounded.'],
  [
    'soldiers not spoken of before',
    '[12] Ethiopian soldiers were killed. On the other bank [30] soldiers were wounded.',
  ],
  [
    'too far back',
    '[12] Ethiopian soldiers were killed. It rained. The bridge held. The road was closed. [30] deaths followed.',
  ],
])('carries nothing over from %s', (_, marked) => {
  const last = claimsIn(marked).at(-1)
  expect(last?.who.filter((name) => /^[A-Z]/.test(name))).toEqual([])
})
