import { describe, expect, test } from 'vitest'
import { label } from '../../../lib/article/line-rules/label'
import { line, place } from './line'

describe('labels', () => {
  test.each([
    'Advertisement',
    'ADVERTISEMENT 2',
    'Story continues below',
    'Article content',
    'Share this article',
    'Tags:',
    'Comments',
    'Share on Facebook Share on Twitter Email this article Print',
    'Like this:',
    'Like Loading...',
    '1,820 reads',
    '0 Shares',
    '1.2k SHARES 312 VIEWS',
    'ADVERTISEMENT - CONTINUE READING BELOW',
    'Publicité',
    'Реклама',
    'Font size: A A A',
    'Add new comment',
  ])('drops: %s', (text) => {
    expect(label.drops(line(text), place())).toBe(true)
  })

  test.each([
    'Advertisement spending fell by 12 per cent.',
    'Video shows 3 men at the gate.',
    'Live ammunition was used.',
    'Share prices fell by 12 per cent.',
    'Likes of the 3 ministers.',
    'Print runs of 40,000.',
    '12 votes were cast',
    'Tags were found on 40 birds.',
  ])('keeps: %s', (text) => {
    expect(label.drops(line(text), place())).toBe(false)
  })
})
