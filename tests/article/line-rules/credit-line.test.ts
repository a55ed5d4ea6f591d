import { describe, expect, test } from 'vitest'
import { creditLine } from '../../../lib/article/line-rules/credit-line'
import { line, place } from './line'

describe('credit lines', () => {
  test.each([
    'Reporting by Jon Eld; Editing by Ana Ruiz',
    '© 2025 The Lindmoor Courier',
    'This article was originally published by The Lindmoor Courier.',
    'The post Ferry aground appeared first on The Lindmoor Courier.',
    'Jon Eld in Orrin contributed to this report.',
    'With AP',
    '(Avec AFP)',
    'A version of this article appeared in print on May 3, 2016, on page A1.',
    'An article on Tuesday about the flood misstated the number of dead.',
    'Mit dpa',
    'This story has not been edited by our staff and comes from a syndicated feed.',
    '(Except for the headline, nothing was changed by the desk.)',
    'An earlier version of this article gave 11 dead.',
    'Clarification: the wall is 12 metres high.',
    'Jon Eld reported from Orrin, and Ana Ruiz from Velden.',
    'The article was first published in May.',
    'Denne saken er fra Lindmoor Avis.',
    '- With files from Reuters',
  ])('drops: %s', (text) => {
    expect(creditLine.drops(line(text), place())).toBe(true)
  })

  test.each([
    'Reporting restrictions were lifted for 12 days.',
    'Con 12 muertos, la búsqueda sigue.',
    'Copyright cases rose to 310.',
    'With 12 men missing, the search went on.',
    'An earlier version of the bill gave 11 million.',
    'Only the headline figure fell, by 12 per cent.',
    'The agency published 3 reports.',
    'The firm contributed 12 million crowns.',
    'Twelve deaths were reported from Orrin.',
    'Fresh clashes were reported from the districts of Orrin and Velden, where nine died.',
    'Harbour Radio reported from Velden that 12 people had died.',
    'The report was published on Monday and counts 430 dead.',
    'The story was reported to the police by 14 neighbours.',
    '– With 43 dead it is the worst fire since 1987.',
    'Staff at both hospitals contributed a day’s pay to the 12 families.',
    'Compiled by the ministry, the list has 412 names.',
  ])('keeps: %s', (text) => {
    expect(creditLine.drops(line(text), place())).toBe(false)
  })
})
