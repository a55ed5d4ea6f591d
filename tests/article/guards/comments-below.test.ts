import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { withoutComments } from '../../../lib/article/guards/comments-below'
import { pageLines } from '../../../lib/article/lines/page-lines'

const STORY = [1, 2, 3]
  .map((n) => `<p>Paragraph ${n} tells at length what the council decided on Monday about the wall.</p>`)
  .join('')
const WORDS = '<div><b>Ada</b><p>Nobody ever asked us about the wall in 40 years.</p>'

/** Texts that stay of a page whose lines are all chosen. */
function left(below: string, story = STORY): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${story}${below}</body></html>`)
  const lines = pageLines(document.body as unknown as Element)
  const chosen = withoutComments(
    lines,
    lines.map(() => true),
  )
  return lines.flatMap((line, i) => (chosen[i] && !line.text.startsWith('Paragraph') ? [line.text] : []))
}

describe('comments below an article', () => {
  test.each([
    `<h3>3 comments</h3>${WORDS}<a>Reply</a> <a>Report</a></div>`,
    `<h3>Readers’ opinions (1)</h3>${WORDS}<a>Reply</a></div>`,
    '<h2>2 thoughts on “A wall”</h2><div>Ada says:</div><p>Nobody ever asked us.</p>',
  ])('go: %s', (below) => expect(left(below)).toEqual([]))

  test('what heads nothing that readers wrote takes nothing away', () => {
    const statement = '<h3>Comments</h3><p>The mayor had none to make on the 12 votes.</p>'
    expect(left(statement)).toEqual(['Comments', 'The mayor had none to make on the 12 votes.'])
  })

  test('a count above the article takes nothing away', () => {
    expect(left('', `<p>12 comments</p><p>Reply</p>${STORY}`)).toEqual(['12 comments', 'Reply'])
  })
})
