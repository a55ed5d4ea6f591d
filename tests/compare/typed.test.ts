import { describe, expect, it } from 'vitest'
import { relate } from '../../lib/compare/relate'
import { isTyped, readTyped } from '../../lib/compare/typed'
import type { Reported } from '../../lib/types'
import { fromRow } from './made'

function typed(text: string): Reported {
  const report = readTyped(text, '2024-05-06T12:00:00Z')
  const [claim] = report.claims
  if (!claim) throw new Error(`no figure was read in: ${text}`)
  return { report, claim }
}

describe('a typed figure', () => {
  it('is read as a report of its own, marked as typed', () => {
    const { report, claim } = typed('  43 people were killed in Lagos ')
    expect(isTyped(report)).toBe(true)
    expect(report.text).toBe('43 people were killed in Lagos')
    expect(report.publishedAt).toBeNull()
    expect(claim).toMatchObject({ low: 43, high: 43, measure: 'killed' })
  })

  it('has no claim where no figure was typed', () => {
    expect(readTyped('many people', '2024-05-06T12:00:00Z').claims).toEqual([])
  })

  it('matches whatever it leaves out', () => {
    const saved = fromRow({ n: 43, who: ['FR'], where: ['Tarnwick', 'Ireland'], scope: 'running-total' })
    expect(relate(typed('43 people killed'), saved)).toMatchObject({ relation: 'agrees' })
    expect(relate(saved, typed('43 people killed'))).toMatchObject({ relation: 'agrees' })
  })

  it('does not match what it says otherwise', () => {
    const saved = fromRow({ n: 43, measure: 'wounded' })
    expect(relate(typed('43 people were killed'), saved)?.relation ?? 'different').toBe('different')
  })

  it('is not in conflict with another event', () => {
    expect(relate(typed('43 people were killed'), fromRow({ n: 18 }))?.relation).not.toBe('conflicts')
  })

  it('conflicts with a total of the same side', () => {
    const total = fromRow({
      n: 300,
      who: ['FR'],
      counted: 'French soldiers',
      countedLemma: 'soldier',
      scope: 'running-total',
    })
    expect(relate(typed('900 French soldiers killed'), total)).toMatchObject({
      relation: 'conflicts',
      strength: 'weak',
    })
  })
})
