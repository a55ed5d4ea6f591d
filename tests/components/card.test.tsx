import { expect, test } from 'vitest'
import { Card } from '../../components/card/Card'
import { draw } from './draw'

test('a card of a page of which nothing is known any more says how to read it, and leads to the panel', () => {
  let opened = 0
  const drawn = draw(<Card report={null} place={{ article: 0, claim: 0 }} onPanel={() => opened++} />)
  expect(drawn.querySelector('p')?.textContent).toMatch(
    /has not been read\. Click the By All Accounts button/,
  )
  drawn.querySelector('button')?.click()
  expect(opened).toBe(1)
})
