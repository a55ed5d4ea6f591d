import { expect, it, test } from 'vitest'
import { PHRASES, say } from '../../lib/compare/phrases'

const VERDICTS =
  /\b(?:true|truth|truly|false|falsely|wrong|right|correct(?:ly)?|incorrect|verified|verify|unverified|lie[sd]?|liar|accurate|inaccurate|reliable|unreliable|trust(?:ed|worthy)?|credible|fake|real|mistaken|mistake|misleading|debunked|proven|best|fact)\b/i

test.each(Object.entries(PHRASES))('%s holds no verdict', (_, phrase) => {
  expect(phrase).not.toMatch(VERDICTS)
})

it('fills what a phrase leaves open, the phrase’s own values first', () => {
  const phrase = { key: 'agreesEqual', values: { there: '12' } } as const
  expect(say(phrase, (name) => (name === 'subject' ? 'people' : '13'))).toBe(
    'Both count people; both say 12.',
  )
})
