import { describe, expect, test } from 'vitest'
import { Meaning } from '../../components/Meaning'
import { Quote } from '../../components/Quote'
import { RelationItem } from '../../components/RelationItem'
import type { Relation } from '../../lib/types'
import { claimOf, reportOf } from './claims'
import { draw } from './draw'

describe('a quote', () => {
  test('is the whole sentence with its figure marked, set apart from the direction of the text around it', () => {
    const drawn = draw(<Quote claim={claimOf({})} />)
    expect(drawn.textContent).toBe('At least 43 people were killed, the police said.')
    expect(drawn.querySelector('bdi mark')?.textContent).toBe('At least 43')
  })

  test('is text, whatever stands in it', () => {
    const quote = 'At least 43 <img src=x onerror=alert(1)> people'
    const drawn = draw(<Quote claim={claimOf({ quote })} />)
    expect(drawn.querySelector('img')).toBeNull()
    expect(drawn.textContent).toBe(quote)
  })

  test('of a pack, which has none, is not drawn', () => {
    expect(draw(<Quote claim={claimOf({ quote: '' })} />).innerHTML).toBe('')
  })
})

test('what was worked out is marked for the eye and for the ear', () => {
  const drawn = draw(<Meaning claim={claimOf({ where: ['Port Ellery'], inferred: ['where'] })} />)
  expect(drawn.querySelector('.inferred')?.textContent).toBe('in Port Ellery (inferred)')
  expect(drawn.querySelectorAll('.inferred').length).toBe(1)
})

describe('another report', () => {
  const relation: Relation = {
    relation: 'conflicts',
    strength: 'weak',
    sameOrigin: true,
    why: 'This says 51, not 43.',
  }
  const host = { name: 'Newsbasket', domain: 'newsbasket.example' }

  test('is shown with outlet, host, date, why, and a link that tells nothing of us', () => {
    const there = { report: reportOf({ host }), claim: claimOf({}) }
    const drawn = draw(<RelationItem compared={{ there, relation }} />)
    expect(drawn.querySelector('.outlet')?.textContent).toBe(
      'The Harbour Courier shown on Newsbasket · 4 Mar 2025',
    )
    expect([...drawn.querySelectorAll('.tag')].map((tag) => tag.textContent)).toEqual([
      'same origin',
      'weakly',
    ])
    expect(drawn.querySelector('.why')?.textContent).toBe('This says 51, not 43.')
    expect(drawn.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer')
  })

  test('with an address that is none of the web has no link', () => {
    const there = { report: reportOf({ url: 'javascript:alert(1)' }), claim: claimOf({}) }
    expect(draw(<RelationItem compared={{ there, relation }} />).querySelector('a')).toBeNull()
  })
})
