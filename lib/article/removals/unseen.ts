import type { Removal } from './removal'

export const unseen: Removal = {
  name: 'for screen readers only',
  why: 'labels for screen readers are not shown, and not the article',
  words: `visually-hidden visuallyhidden sr-only screen-reader-text screen-reader screenreader offscreen off-screen
    visibility-hidden is-hidden display-none u-hidden hidden-text assistive-text accessibility-text aural skip-link skip-links
    skiplink skip-to print-only printonly`,
  names: `hidden hide d-none invisible displaynone`,
  unless: /(?:^|\s)[\w-]+:[\w-]|(?:block|flex|visible|show)/,
}
