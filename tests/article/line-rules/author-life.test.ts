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
    'Vera Moss has been the Courier’s correspondent in Orrin since 2011.',
    'Vera Moss has reported from the valley for 22 years.',
    'The writer is a freelance journalist.',
  ])('drops: %s', (text) => {
    expect(authorLife.drops(line(text), place({ index: 19 }))).toBe(true)
  })

  test.each([
    'The council is a body of 12 members.',
    'is a body of 12 members.',
    'Email traffic rose by 12 per cent.',
    'Marta Oyelaran was 41.',
    'Paal Henning is the union’s secretary.',
    'Marta Oyelaran was the 67th journalist killed this year.',
    'Velden is accusing 12 agency staff of taking part.',
    'Orrin is the largest jailer of journalists, with 81 in prison.',
    'The Red Cross has reported from 14 camps that food is short.',
    'Amnesty International reports that 12 of its staff were held.',
  ])('keeps: %s', (text) => {
    expect(authorLife.drops(line(text), place({ index: 19 }))).toBe(false)
  })
})
