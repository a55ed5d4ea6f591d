import type { Removal } from './removal'

export const asides: Removal = {
  name: 'aside',
  why: "pull quotes, boxes and other sites' posts repeat or interrupt the article",
  elements: 'aside',
  words: `
    pullquote pull-quote pullquotes pull-quotes wp-block-pullquote blockquote-pull quote-pull article-quote
    factbox fact-box infobox info-box sidebar-box explainer-box twitter-tweet tweet twitter-embed tweet-embed
    instagram-media instagram-embed tiktok-embed fb-post facebook-post facebook-embed reddit-embed bluesky-embed
    social-embed oembed wp-block-embed embedly embedly-card vote-box votebox poll-box pollbox poll-widget embed-social weather-widget stock-widget livescore live-score betting-odds`,
  names: `poll polls quiz ticker odds`,
  maxShare: 0.8,
}
