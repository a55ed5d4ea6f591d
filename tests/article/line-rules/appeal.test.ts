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
    'Support us with a small gift.',
    'Add us as a preferred source on Google.',
    'Follow The Courier on Telegram.',
    'We are on WhatsApp: join our channel.',
    'By clicking “Sign up” you agree to our terms.',
    'Tell us what you saw.',
    'This is paid for by readers: our independent journalism stays free.',
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
    'Twelve people were killed, the governor said on Telegram following the strike.',
    'The mayor put the number at 37 on Telegram. Two more joined the list overnight.',
    'Inspectors want unlimited access to all 11 sites.',
    'Gas is the preferred source of heat for 4 in 10 households.',
    'The firm changed its privacy policy and lost 30 million users.',
    '“Tell us where our sons are,” cried the mother of one of the 43.',
    'By submitting its bid within four days the country took a place among 12.',
    'This audio was taken a day before 27 people were shot.',
    'The two bills follow a ruling on X with its 12 million users.',
    'A group that speaks for credible journalism counted 67 arrests.',
    'Register offices recorded 3,400 deaths.',
  ])('keeps: %s', (text) => {
    expect(appeal.drops(line(text), place())).toBe(false)
  })
})
