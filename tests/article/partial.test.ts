import { describe, expect, test } from 'vitest'
import { isPartial } from '../../lib/article/partial/partial'

const TEXT = 'The wall fell on Monday.\nThree men were hurt, the council said.'

describe('a part of a text', () => {
  test.each([
    'Subscribe to continue reading',
    'To read the full story, log in or register',
    'This article is for subscribers only',
    'Already a subscriber? Log in',
    'Already a member? Sign in',
    'Allerede abonnent? Logg på',
  ])('below it: %s', (line) => expect(isPartial(TEXT, [line], null, 0)).toBe(true))

  test.each(['…', '[…]', '...', '[+1,234 chars]', ' Continue reading'])('breaks off: %s', (end) =>
    expect(isPartial(`${TEXT}\nThe mayor, who${end}`, [], null, 0)).toBe(true),
  )

  test('is less than half of what JSON-LD holds', () => {
    expect(isPartial(TEXT, [], null, 2000)).toBe(true)
    expect(isPartial(TEXT, [], null, 120)).toBe(false)
  })
})

describe('a whole text', () => {
  test.each([
    'Subscribe to our newsletter',
    'Read more: The wall of 1931',
    'Support our journalism',
    'Velden, already a member of the union, will send 400 men.',
    'The bar is open to members only and had 40 guests.',
    'He is to continue reading law with 12 others.',
    'Comments',
  ])('below it: %s', (line) => expect(isPartial(TEXT, [line], null, 0)).toBe(false))

  test('a long one, and one that is free by its own word, whatever is offered below', () => {
    expect(isPartial(`${TEXT}\n`.repeat(120), ['Subscribe to continue reading'], null, 0)).toBe(false)
    expect(isPartial(TEXT, ['Already a subscriber? Log in'], true, 0)).toBe(false)
  })
})
