import { expect, test } from 'vitest'
import type { Compared } from '../../lib/compare/compare-report'
import { RelationGroup } from '../../components/RelationGroup'
import { claimOf, reportOf } from './claims'
import { draw } from './draw'

const police = [{ name: 'the police', body: 'NZ:police' }]

/** A report of the police's counts by one outlet: the killed, and where asked for the wounded. */
function told(outlet: string, measures: ('killed' | 'wounded')[]): Compared[] {
  const site = { name: outlet, domain: `${outlet}.example` }
  const claims = measures.map((measure, at) =>
    claimOf({
      measure,
      start: at,
      saidBy: police,
      where: ['Port Ellery'],
      quote: `${outlet} has ${measure}`,
    }),
  )
  const url = `https://${outlet}.example/`
  const report = reportOf({ outlet: site, host: site, url, text: outlet }, claims)
  return claims.map((claim) => ({
    there: { report, claim },
    relation: { relation: 'narrower', strength: 'strong', sameOrigin: null, why: 'A part.' },
  }))
}

test('one report that tells of two parts is one report, shown once with both', () => {
  const drawn = draw(<RelationGroup kind="narrower" compared={told('courier', ['killed', 'wounded'])} />)
  expect(drawn.querySelector('.count')?.textContent).toBe('1 report · 1 origin')
  expect(drawn.querySelectorAll('.relation').length).toBe(2)
  expect(drawn.querySelector('details')).toBeNull()
})

test('other reports of its origin are folded under it, and counted as reports', () => {
  const compared = [...told('courier', ['killed', 'wounded']), ...told('ledger', ['killed', 'wounded'])]
  const drawn = draw(<RelationGroup kind="narrower" compared={compared} />)
  expect(drawn.querySelector('.count')?.textContent).toBe('2 reports · 1 origin')
  expect(drawn.querySelector('summary')?.textContent).toBe('1 more report from this origin')
  expect(drawn.querySelectorAll('details .relation').length).toBe(2)
})
