import type { Removal } from './removal'

export const related: Removal = {
  name: 'related articles',
  why: "teasers of other articles hold other events' figures",
  words: `
    related related-articles related-stories related-content related-posts relatedposts related-links
    relatedlinks related-news recommendations recommendation recommended-articles recirc recirculation read-more
    readmore read-also also-read read-next readnext more-stories morestories more-from morefrom more-news
    more-on more-like-this most-read mostread most-popular mostpopular most-viewed popular-articles top-stories
    topstories latest-news latest-stories latest-from other-stories other-news next-article next-story up-next
    upnext prev-next post-navigation teaser teasers story-list storylist suggestions onward see-also also-like
    you-may-like might-like dont-miss editors-picks editor-picks must-read inline-link links-block linkbox
    link-box link-list story-promo article-promo promo promos crosslink cross-link external-source-links
    wp-embedded-content jp-relatedposts yarpp explore-more keep-reading continue-reading-links news-in-pictures
    further-reading`,
  pieces: `relatedstor relatedart relatedlink relatednews relatedpost mostread mostpopular mostviewed alsoread`,
  names: `popular suggested trending recommended`,
  maxShare: 0.6,
}
