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
  ])('drops: %s', (text) => {
    expect(creditLine.drops(line(text), place())).toBe(true)
  })

  test.each([
    'Reporting restrictions were lifted for 12 days.',
    'Copyright cases rose to 310.',
    'With 12 men missing, the search went on.',
    'The agency published 3 reports.',
    'The firm contributed 12 million crowns.',
  ])('keeps: %s', (text) => {
    expect(creditLine.drops(line(text), place())).toBe(false)
  })
})
