import { expect, test } from 'vitest'
import { Outlet } from '../../components/Outlet'
import { reportOf } from './claims'
import { draw } from './draw'

const courier = { name: 'The Harbour Courier', domain: 'harbour-courier.example' }

test.each([
  ['its name and day', {}, 'The Harbour Courier · 4 Mar 2025'],
  [
    'the site that shows it, where that is another’s',
    { host: { name: 'Newsbasket', domain: 'newsbasket.example' } },
    'The Harbour Courier shown on Newsbasket · 4 Mar 2025',
  ],
  [
    'no site that is only another address of its own',
    { host: { ...courier, name: 'courier.example' } },
    'The Harbour Courier · 4 Mar 2025',
  ],
  [
    'its domain, where it has no name',
    { outlet: { ...courier, name: '' } },
    'harbour-courier.example · 4 Mar 2025',
  ],
  [
    'that it is unknown, where it has neither',
    { outlet: { name: '', domain: '' }, host: { name: '', domain: '' }, publishedAt: null },
    'Unknown outlet · no date found',
  ],
])('an outlet is shown by %s', (_, fields, shown) => {
  expect(draw(<Outlet report={reportOf({ host: courier, ...fields })} />).textContent).toBe(shown)
})
