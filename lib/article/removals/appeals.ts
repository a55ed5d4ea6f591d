import type { Removal } from './removal'

export const appeals: Removal = {
  name: 'appeal',
  why: 'newsletter, subscription and donation appeals are the outlet speaking of itself',
  words: `
    newsletter newsletters newsletter-signup signup sign-up email-signup inline-signup optin opt-in subscribe
    subscribe-box subscription subscriptions subscriber-only subscribe-cta mailchimp donation donations donate
    donate-box support-us supportus contribution contribute contributions paywall pay-wall regwall reg-wall
    reg-form sign-in signin log-in login login-box free-trial cta call-to-action app-promo appdownload app-download
    download-app mobile-app whatsapp telegram telegram-subscribe push-notification follow-us followus
    google-news promo-box subscribe-form upsell barrier`,
  pieces: `newsletter`,
  names: `meter gate follow register registration trial piano membership notification notifications survey`,
}
