import { describe, expect, it } from 'vitest'
import { reportOf } from '../whole/told'

const DAY = '2025-04-10'

function firstClaim(...lines: string[]) {
  const { claims } = reportOf({ outlet: 'Courier', day: DAY, text: lines.join('\n') })
  return claims[0]
}

describe('headline', () => {
  it('takes where, when and by whom from the body that tells its figure again', () => {
    const claim = firstClaim(
      'Ferry fire kills 41',
      'A fire on a ferry off Sfax killed at least 41 people on Tuesday, the Tunisian coast guard said.',
    )
    expect(claim).toMatchObject({
      figure: '41',
      where: ['Sfax', 'Sfax Governorate', 'Tunisia'],
      asOf: { to: '2025-04-08' },
    })
    expect(claim?.saidBy).toHaveLength(1)
    expect(claim?.inferred).toEqual(expect.arrayContaining(['where', 'asOf', 'saidBy']))
  })

  it('keeps what it tells itself', () => {
    const claim = firstClaim(
      'Fire in Tunis kills 41',
      'A fire off Sfax killed 41 people on Tuesday, the coast guard said.',
    )
    expect(claim?.where).toEqual(['Tunis', 'Tunis Governorate', 'Tunisia'])
    expect(claim?.inferred).not.toContain('where')
  })

  it('takes the closer place inside its own', () => {
    const claim = firstClaim(
      'Ferry fire kills 41 in Tunisia',
      'A fire on a ferry off Sfax killed at least 41 people on Tuesday, the coast guard said.',
    )
    expect(claim?.where).toEqual(['Sfax', 'Sfax Governorate', 'Tunisia'])
    expect(claim?.inferred).toContain('where')
  })

  it.each([
    ['another measure', 'A fire on a ferry off Sfax hurt 41 people, the coast guard said.'],
    ['another number', 'A fire on a ferry off Sfax killed 43 people, the coast guard said.'],
    ['an earlier value', 'A fire killed 43 people, up from 41, the coast guard said.'],
  ])('takes nothing from %s', (_, body) => {
    expect(firstClaim('Ferry fire kills 41', body)?.saidBy).toEqual([])
  })
})
