import { expect, test } from 'vitest'
import { chain } from './chain'

const bodies = (text: string) => chain(text, '43').map(([, body]) => body)

test.each([
  ['Chilean jets killed 43 people in Bolivia, the health ministry said.', 'BO:health-ministry'],
  ['A fire in Peru killed 43 Chileans, police said.', 'PE:police'],
  ['A fire in Peru killed 43 Chileans, Interior Minister Ana Ruiz said.', 'PE:interior-ministry'],
  ['A fire hit Lima. Chileans live there. Police said 43 people were hurt.', 'PE:police'],
])('an office without a name is of where it happened: %s', (text, body) => {
  expect(bodies(text)).toEqual([body])
})

test.each([
  ['Chilean jets killed 43 people in Bolivia, the army said.', ':military'],
  ['Chilean jets killed 43 people in Bolivia, President Ruiz said.', ':government'],
  ['Fires in Peru and Chile killed 43 people, police said.', ':police'],
  ['A fire in Peru killed 43 Chileans, Bolivia’s police said.', 'BO:police'],
])('not an army, not of two countries, not one that is told: %s', (text, body) => {
  expect(bodies(text)).toEqual([body])
})
