import { describe, expect, it } from 'vitest'
import { markdownText, writeMarkdown } from '../../lib/store/export-markdown'
import { claimOf, reportOf } from './samples'

const savedAt = '2031-05-03T09:01:00Z'

describe('text in Markdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[link](javascript:x) *bold* `code`', '\\[link\\](javascript:x) \\*bold\\* \\`code\\`'],
    ['# head\n\n- item', '\\# head - item'],
    ['1. one', '\\1. one'],
    ['plain words, 12 of them.', 'plain words, 12 of them.'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written)
  })
})

describe('reports in Markdown', () => {
  it('have title, source, figures with what they mean, and sentences', () => {
    const site = { name: 'Daily Shelf', domain: 'dailyshelf.example' }
    expect(writeMarkdown([{ savedAt, report: reportOf({ host: site }) }])).toBe(
      [
        '# Saved reports',
        '## Mine roof collapses',
        'The Velden Courier, shown on Daily Shelf · published 2031-05-03, saved 2031-05-03 · <https://www.veldencourier.example/world/mine-collapse>',
        '- **at least 12** · killed · miners · Velden · as of 2031-05-03 · said by The ministry\n  > The ministry said at least 12 miners were killed.\n',
      ].join('\n\n'),
    )
  })

  it('say what is planned, and what has no figure, title or address', () => {
    const planned = reportOf({ claims: [claimOf({ status: 'planned', quote: '', saidBy: [] })] })
    expect(writeMarkdown([{ savedAt, report: planned }])).toContain('as of 2031-05-03 · planned\n')
    const bare = reportOf({ claims: [], title: '', url: '', publishedAt: null })
    expect(writeMarkdown([{ savedAt, report: bare }])).toContain(
      '## Untitled\n\nThe Velden Courier · saved 2031-05-03\n\nNo figures.',
    )
  })
})
