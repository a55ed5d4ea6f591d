import { describe, expect, test } from 'vitest'
import { chainOf, meaningOf } from '../../components/meaning'
import type { Claim } from '../../lib/types'
import { claimOf } from './claims'

const words = (fields: Partial<Claim>) => meaningOf(claimOf(fields)).map(({ text }) => text)

describe('what a figure is taken to mean', () => {
  test('every known field, in plain words', () => {
    expect(
      words({
        figure: 'around 900',
        measure: 'killed-or-wounded',
        counted: 'soldiers',
        who: ['NZ'],
        where: ['Port Ellery', 'New Zealand'],
        asOf: { from: '2025-03-04', to: '2025-03-04' },
        saidBy: [{ name: 'the defence ministry', body: null }],
      }),
    ).toEqual([
      'around 900',
      'killed or wounded',
      'soldiers',
      'New Zealand',
      'in Port Ellery',
      'as of 4 Mar 2025',
      'said by the defence ministry',
    ])
  })

  test('a field that is not known is left out, not guessed', () => {
    expect(words({ measure: 'other', counted: '', scope: 'other' })).toEqual(['At least 43'])
  })

  test('the side is not told twice where the noun names it', () => {
    expect(words({ counted: 'New Zealanders', who: ['NZ'] })).toEqual([
      'At least 43',
      'killed',
      'New Zealanders',
    ])
    expect(words({ counted: 'people', who: ['NZ'] })).toContain('New Zealand')
  })

  test.each([
    ['The health ministry', 'the health ministry'],
    ['The New Zealand police', 'the New Zealand police'],
    ['The Guardian', 'The Guardian'],
    ['The Hague', 'The Hague'],
    ['Therese Vane, a nurse', 'Therese Vane, a nurse'],
    ['the coast guard', 'the coast guard'],
  ])('%s, who begins a sentence, is %s inside one', (name, inside) => {
    expect(chainOf([{ name, body: null }])).toBe(inside)
  })

  test('planned, possible and denied are said; happened is not', () => {
    expect(words({ status: 'planned' })).toContain('planned')
    expect(words({ status: 'denied' })).toContain('denied')
    expect(words({ status: 'happened' })).not.toContain('happened')
  })

  test('what was worked out is told apart from what is stated', () => {
    const parts = meaningOf(claimOf({ where: ['Port Ellery'], inferred: ['where'] }))
    expect(parts.filter(({ inferred }) => inferred)).toEqual([{ text: 'in Port Ellery', inferred: true }])
  })

  test('a period is both its ends', () => {
    expect(words({ asOf: { from: '2025-03-01', to: '2025-03-04' } })).toContain(
      'as of 1 Mar 2025 to 4 Mar 2025',
    )
  })

  test('a chain of sources is told outermost first', () => {
    const saidBy = [
      { name: 'Maren Holt MP', body: null },
      { name: 'the coroner', body: null },
    ]
    expect(chainOf(saidBy)).toBe('Maren Holt MP, citing the coroner')
  })
})
