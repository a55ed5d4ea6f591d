import { describe, expect, test } from 'vitest'
import { authorLife } from '../../../lib/article/line-rules/author-life'
import { line, place } from './line'

describe('author notes', () => {
  test.each([
    'Marta Oyelaran is a senior reporter at the Courier.',
    'Jon Eld covers the coast as a correspondent for the Courier.',
    'Email: moyelaran@courier.example; Twitter: @oyelaran',
    'desk@courier.example',
    'is a senior lecturer at the School of Mines.',
    'Follow Marta on Twitter @oyelaran',
  ])('drops: %s', (text) => {
    expect(authorLife.drops(line(text), place({ index: 19 }))).toBe(true)
  })

  test.each([
    'The council is a body of 12 members.',
    'is a body of 12 members.',
    'Email traffic rose by 12 per cent.',
    'Marta Oyelaran was 41.',
    'Paal Henning is the union’s secretary.',
  ])('keeps: %s', (text) => {
    expect(authorLife.drops(line(text), place({ index: 19 }))).toBe(false)
  })
})
