import { expect, test } from 'vitest'
import { viewAsRead } from '../../components/compared'
import { FigureList } from '../../components/FigureList'
import { claimOf, reportOf } from './claims'
import { draw } from './draw'

const title = '43 killed in fire at Velden'
const headline = claimOf({ quote: title, figure: '43', start: 0, end: 2, low: 43, high: 43, bound: 'exact' })
const body = claimOf({ start: 40, end: 51 })
const wounded = claimOf({ figure: '120', start: 90, end: 93, low: 120, high: 120, measure: 'wounded' })
const report = reportOf({ title, text: `${title}\nAt least 43 …` }, [headline, body, wounded])

test('a report as read has its figures, the headline’s with the body’s, and nothing beside them', () => {
  const view = viewAsRead(report)
  expect(view.figures.map(({ at, claim }) => [at, claim.figure])).toEqual([
    [1, 'At least 43'],
    [2, '120'],
  ])
  expect(view.figures[0]?.inHeadline.map(({ at }) => at)).toEqual([0])
  expect(view.figures.map(({ compared, correction, summary }) => [compared, correction, summary])).toEqual([
    [[], null, null],
    [[], null, null],
  ])
  expect(view.state).toBeNull()
})

test('its figures are shown, and none of the sentences on what other reports say', () => {
  const into = draw(<FigureList view={viewAsRead(report)} selected={null} onSelect={() => {}} />)
  expect(Array.from(into.querySelectorAll('.figure-text'), (one) => one.textContent)).toEqual([
    'At least 43',
    '120',
  ])
  expect(into.querySelector('.silence')).toBeNull()
  expect(into.querySelector('.chip')).toBeNull()
})
