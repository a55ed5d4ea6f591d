import { describe, expect, test } from 'vitest'
import { appeal } from '../../../lib/article/line-rules/appeal'
import { line, place } from './line'

describe('appeals', () => {
  test.each([
    'Sign up for our weekly briefing newsletter.',
    'Subscribe to our channel for more',
    'Your support makes all the difference.',
    'Try The Courier free for 6 weeks with full access to our archive.',
    'Follow us on Facebook',
    'REGISTER / SIGN IN TO UNLOCK MORE ARTICLES',
    'Abonnez-vous à notre newsletter.',
    'Síguenos en Twitter.',
    'This audio is auto-generated.',
    'Follow AP’s coverage of floods at the hub.',
    'Create an account or sign in to go on.',
    'Enjoy 5 additional articles per month.',
    'For the latest news, follow us on Twitter and Facebook',
    'Already a subscriber? Log in',
  ])('drops: %s', (text) => {
    expect(appeal.drops(line(text), place())).toBe(true)
  })

  test.each([
    'The party hopes 40,000 will sign up before June.',
    'She told us of 12 men.',
    'Access to the 12 wells was blocked.',
    'Exclusive zones of 200 miles.',
    'Coverage of the flood began at 6.',
    'He will donate 3 million crowns, he said.',
    'Join him at the wall and 12 others appear.',
    'Support for the wall fell to 41 per cent.',
  ])('keeps: %s', (text) => {
    expect(appeal.drops(line(text), place())).toBe(false)
  })
})
