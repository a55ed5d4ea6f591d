import type { Removal } from './removal'

export const sharing: Removal = {
  name: 'share line',
  why: 'share and print lines are tools of the page',
  words: `
    share sharing share-bar sharebar share-buttons share-tools social-share social-links social-media addthis
    addtoany sharedaddy sharethis social-bar article-tools toolbar print-button bookmark bookmarks like-button
    copy-link article-actions actions action-bar  reprints reprint`,
  pieces: `sharebar sharetool sharebutton sharethis addthis`,
  names: `tools social shares socials reactions permission`,
  maxCharacters: 300,
}
