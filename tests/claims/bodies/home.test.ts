import { expect, test } from 'vitest'
import { homeBody } from '../../../lib/claims/bodies/home'

const PERU = { text: 'Gunmen attacked a base in northern Peru, the army said. Peruvian soldiers fled.' }
const TWO = { text: 'Gunmen attacked a base in Peru, near Chile, the army said.' }

test.each([
  ['the army', ':military'],
  ['police', ':police'],
  ['a health ministry spokeswoman', ':health-ministry'],
])('in an article that names one country, it is that country’s: %s', (name, own) => {
  expect(homeBody(name, own, PERU)).toBe(`PE${own}`)
})

test.each([
  ['the army', ':military', TWO],
  ['the army', ':military', { text: 'Gunmen attacked a base, the army said.' }],
  ['the charity', ':ngo', PERU],
  ['Ana Ruiz', ':military', PERU],
  ['the army', null, PERU],
])(
  'not where several or none are named, nor a named one’s, nor another kind: %s %s',
  (name, own, article) => {
    expect(homeBody(name, own, article)).toBeNull()
  },
)

test('a country named far more often than any other is home', () => {
  const text = `${'Peru’s army left. '.repeat(4)}Chile was far. The army said no.`
  expect(homeBody('the army', ':military', { text })).toBe('PE:military')
  expect(homeBody('the army', ':military', { text: `${text} Chile, Chile.` })).toBeNull()
})
