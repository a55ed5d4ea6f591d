import type { Removal } from './removal'

export const people: Removal = {
  name: 'author note',
  why: "a byline or an author's life tells who wrote, not what happened",
  elements: 'address',
  words: `
    author authors author-bio author-info author-box authorbox author-card author-details author-name
    author-section authorinfo about-author about-the-author biography byline bylines by-line article-byline
    writer-info profile-card reporter-info post-author entry-author article-author`,
  names: `writer journalist contributor contributors bio`,
  maxCharacters: 1800,
}
