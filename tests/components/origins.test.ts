import { expect, test } from 'vitest'
import { byOrigin } from '../../components/origins'
import type { Compared } from '../../lib/compare/compare-report'
import type { Relation } from '../../lib/types'
import { claimOf, reportOf } from './claims'

const relation: Relation = { relation: 'agrees', strength: 'strong', sameOrigin: null, why: '' }

/** The same toll as an outlet gives it, said by someone or by no one. */
function told(outlet: string, by: string | null, quote: string): Compared {
  const site = { name: outlet, domain: `${outlet}.example` }
  const saidBy = by === null ? [] : [{ name: by, body: by }]
  const claim = claimOf({ saidBy, quote, where: ['Port Ellery'] })
  const url = `https://${outlet}.example/`
  return {
    there: { report: reportOf({ outlet: site, host: site, url, text: quote }, [claim]), claim },
    relation,
  }
}

const outletsOf = (compared: Compared[]) =>
  byOrigin(compared).map((origin) => origin.map(({ there }) => there.report.outlet.name))

test('reports of one source are one origin, wherever they stand in the list', () => {
  const police = 'NZ:police'
  const compared = [
    told('courier', police, 'At least 43 people died, officers told reporters at the quay.'),
    told('gazette', 'NZ:union', 'The union has a list of at least 43 names and says it will grow.'),
    told('ledger', police, 'Police put the number of dead at 43 or more on Tuesday evening.'),
  ]
  expect(outletsOf(compared)).toEqual([['courier', 'ledger'], ['gazette']])
})

test('sources that are not told are not taken for one', () => {
  const compared = [
    told('courier', null, 'At least 43 people died in the fire that swept the quay on Tuesday.'),
    told('gazette', null, 'Rescuers had carried out the bodies of at least 43 workers by dawn.'),
  ]
  expect(outletsOf(compared)).toEqual([['courier'], ['gazette']])
})

test('nothing compared is no origin', () => {
  expect(byOrigin([])).toEqual([])
})
