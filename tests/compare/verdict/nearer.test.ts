import { expect, it } from 'vitest'
import { relate } from '../../../lib/compare/relate'
import type { Claim, Relation } from '../../../lib/types'
import { claim, FERRY, fromRow, report } from '../made'

const here = fromRow({ n: 18 })

function relationTo(claims: Claim[], at: number): Relation | null {
  const there = report({ text: `${FERRY} Told at length.` }, claims)
  const picked = claims[at]
  return picked ? relate(here, { report: there, claim: picked }) : null
}

it('a number is no rival where its report gives the same number elsewhere', () => {
  expect(relationTo([claim({ n: 5 })], 0)?.relation).toBe('conflicts')
  expect(relationTo([claim({ n: 5 }), claim({ n: 18 })], 0)).toBeNull()
  expect(relationTo([claim({ n: 5 }), claim({ n: 18 })], 1)?.relation).toBe('agrees')
})

it('nor where its report gives a nearer one', () => {
  expect(relationTo([claim({ n: 5 }), claim({ n: 20 })], 0)).toBeNull()
  expect(relationTo([claim({ n: 5 }), claim({ n: 20 })], 1)?.relation).toBe('conflicts')
})

it('two sources’ tolls set side by side stay rivals', () => {
  const police = claim({ n: 18, saidBy: [{ name: 'Police', body: 'FR:police' }] })
  const hospital = claim({ n: 25, saidBy: [{ name: 'the hospital', body: 'FR:hospital' }] })
  expect(relationTo([police, hospital], 1)?.relation).toBe('conflicts')
})

it('an earlier value that comes near tells the order', () => {
  expect(relationTo([claim({ n: 25 }), claim({ n: 18, earlier: true })], 0)?.relation).toBe('newer')
})

it('an earlier value that is another number and another measure are no answers', () => {
  expect(relationTo([claim({ n: 25 }), claim({ n: 17, earlier: true })], 0)?.relation).toBe('conflicts')
  expect(relationTo([claim({ n: 25 }), claim({ n: 18, measure: 'wounded' })], 0)?.relation).toBe('conflicts')
})

it('a count told as risen stays the newer one', () => {
  const risen = claim({ n: 25, quote: 'The toll rose to 25.' })
  expect(relationTo([risen, claim({ n: 18 })], 0)?.relation).toBe('newer')
})

it('a part is no earlier count of what its report also counts whole', () => {
  const teller = fromRow({ n: 45, quote: 'The toll rose to 45.', day: '2024-05-07' })
  const whole = claim({ n: 21 })
  const town = claim({ n: 11 })
  const there = report({ text: FERRY }, [whole, town])
  expect(relate(teller, { report: there, claim: whole })?.relation).toBe('older')
  expect(relate(teller, { report: there, claim: town })).toBeNull()
})

it('a count has grown from its own source’s, not from another’s', () => {
  const ministry = { saidBy: [{ name: 'the ministry', body: 'FR:health-ministry' }] }
  const clinic = { saidBy: [{ name: 'a clinic', body: 'FR:hospital' }] }
  const later = fromRow({ n: 79, day: '2024-05-07', ...ministry })
  const [own, others] = [claim({ n: 77, ...ministry }), claim({ n: 48, ...clinic })]
  const there = report({ text: FERRY }, [own, others])
  expect(relate(later, { report: there, claim: own })?.relation).toBe('older')
  expect(relate(later, { report: there, claim: others })).toBeNull()
  const alone = report({ text: FERRY }, [others])
  expect(relate(later, { report: alone, claim: others })?.relation).toBe('older')
})
