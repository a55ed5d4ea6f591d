import { describe, expect, it } from 'vitest'
import { leadersIn } from '../../../lib/claims/sides/leaders'
import { sidesIn } from '../../../lib/claims/sides/mentions'
import { sideNamed } from '../../../lib/claims/sides/names'
import { tokenize } from '../../../lib/text/tokens'

describe('sides', () => {
  it.each([
    ['North Koreans', 'KP'],
    ['Frenchmen', 'FR'],
    ['U.S.', 'US'],
    ['the Kremlin', 'RU'],
    ['DPRK', 'KP'],
    ['Hizbollah', 'Hezbollah'],
    ['ISIS', 'Islamic State'],
    ['Kosovars', 'XK'],
  ])('%s is %s', (words, name) => {
    expect(sideNamed(words)?.name).toBe(name)
  })

  it.each(['Korean', 'Brussels', 'soldiers', 'North'])('%s is no side', (words) => {
    expect(sideNamed(words)).toBeNull()
  })

  it('takes the longest name, and says where it stands', () => {
    const text = 'South Sudanese and Sudanese troops met al-Shabaab fighters.'
    const tokens = tokenize(text)
    const found = sidesIn(tokens).map(({ name, first, last }) => [
      name,
      text.slice(tokens[first]?.start, tokens[last]?.end),
    ])
    expect(found).toEqual([
      ['SS', 'South Sudanese'],
      ['SD', 'Sudanese'],
      ['al-Shabaab', 'al-Shabaab'],
    ])
  })
})

describe('leaders', () => {
  it('learns them from the article', () => {
    const leaders = leadersIn({ text: 'It was what Norwegian Prime Minister Kari Holm told Sweden.' })
    expect([...leaders]).toEqual([
      ['Kari', 'NO'],
      ['Holm', 'NO'],
    ])
  })

  it.each([
    'The president Kari Holm spoke.',
    'Union leader Kari Holm spoke.',
    'Norwegian skier Kari Holm won.',
  ])('learns none from: %s', (text) => {
    expect(leadersIn({ text }).size).toBe(0)
  })
})
