import { describe, expect, test } from 'vitest'
import { pictureCredit } from '../../../lib/article/line-rules/picture-credit'
import { line, place } from './line'

describe('picture credits', () => {
  test.each([
    'Photo: AFP',
    '(Picture: Harbour Images)',
    'Getty Images',
    'The quay after the storm. (AP Photo/J. Eld)',
    'Credit: Reuters',
    'A ship leaves the harbour — Reuters',
    'A ship leaves the harbour - Niall Eld/Getty Images',
    'The quay on Sunday (Handout via Harbour Police)',
    'The wall in May | Supplied',
  ])('drops: %s', (text) => {
    expect(pictureCredit.drops(line(text), place())).toBe(true)
  })

  test.each([
    'Photos of 12 bodies were shown to the court.',
    'The picture is mixed: 3 in 4 firms are hiring.',
    'He sold the image for 40 crowns.',
    'The toll was confirmed by Reuters reporters who counted 12 graves.',
    'The toll rose to 12, police said. (AFP)',
    'Two more were found on Friday. — Bernama',
    'The army has used Western-supplied missiles to hit 12 depots.',
    'At least 43 died – most of them in camps supplied with water by the agency.',
    'They were sent home with 200 crowns – a handout that no one had asked for.',
    'The convoy - 14 trucks with flour supplied by Velden - was looted.',
  ])('keeps: %s', (text) => {
    expect(pictureCredit.drops(line(text), place())).toBe(false)
  })
})
