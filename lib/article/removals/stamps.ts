import type { Removal } from './removal'

export const stamps: Removal = {
  name: 'date line',
  why: "dates and section names of the page, read for the date, are not the article's text",
  words: `
    timestamp timestamps published-date publish-date pubdate post-date postdate entry-date article-date
    article-meta post-meta entry-meta meta-data story-meta published-time last-updated posted-on 
    dateposted read-time reading-time readtime time-to-read eyebrow kicker section-name time-stamp post-info
    article-info entry-info post-details byline-section`,
  names: `date dates published updated datetime category categories`,
  maxCharacters: 220,
}
