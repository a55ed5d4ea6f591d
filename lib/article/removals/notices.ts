import type { Removal } from './removal'

export const notices: Removal = {
  name: 'notice',
  why: 'cookie, app and browser notices are the site speaking of itself',
  elements: 'dialog',
  roles: 'dialog alertdialog alert tooltip',
  words: `
    cookie cookies cookie-banner cookie-notice gdpr ccpa onetrust modal modals popup pop-up popover
    lightbox-modal toast tooltip tooltips alert-banner site-message browser-warning noscript-message adblock
    ad-block disclaimer copyright copyrights trust-principles our-standards correction-form report-error
    report-mistake footnote-site site-notice breaking-banner interstitial`,
  names: `legal feedback overlay alert consent`,
  maxCharacters: 3000,
}
