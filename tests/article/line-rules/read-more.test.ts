import { describe, expect, test } from 'vitest'
import { readMore } from '../../../lib/article/line-rules/read-more'
import { line, place } from './line'

describe('lines that lead to other articles', () => {
  test.each([
    'Read more: Ten ships in 40 years',
    'ALSO READ: Fog closes 3 airports',
    'Related: Trawler lost',
    'Watch: The storm of 1994',
    'Lesen Sie auch: Brücke gesperrt',
    'À lire aussi Le pont fermé',
    'Te puede interesar: 212 presas',
    'Baca juga: Jembatan ditutup',
    'Читайте также: мост закрыт',
    'Continue reading the main story',
    'ALSO SEE: Fog closes 3 airports',
    'Most read in Harbour News',
    'More headlines',
    'Click here for the full list of 12 names',
    'More to follow.',
    'MORE: Trawler lost off the cape',
    'READ: Fog closes 3 airports',
    'See more | The storm of 1994',
    'Related - Trawler lost',
  ])('drops: %s', (text) => {
    expect(readMore.drops(line(text), place())).toBe(true)
  })

  test.each([
    'Readers of 40 papers were asked.',
    'Read-only files numbered 12.',
    'Related-party loans came to 12 million crowns.',
    'Watch-keepers on 12 ships heard the blast.',
    'More than 40 ships sailed: 12 came back.',
    'More people died on Friday: 12 in all.',
    'More headlines followed, 12 of them on Monday.',
    'Also seen were 3 ships.',
    'Most readers, 12 of them, agreed.',
    'Vermeer sold 3 paintings.',
    'Watch officers saw 3 ships.',
    'Related crimes rose by a fifth, to 310.',
    'Listen to him for an hour and you hear 12 numbers.',
  ])('keeps: %s', (text) => {
    expect(readMore.drops(line(text), place())).toBe(false)
  })
})
