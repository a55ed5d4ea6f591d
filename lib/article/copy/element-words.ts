const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Elements that hold no text of an article; with all that is inside them. */
export const DROPPED_ELEMENTS = list(`
  script style noscript template svg math img picture source track map area iframe frame frameset object embed param
  canvas video audio input select option optgroup textarea button output nav datalist progress meter dialog menu base
  amp-ad amp-embed amp-img amp-anim amp-video amp-audio amp-iframe amp-sidebar amp-analytics amp-consent
  amp-social-share amp-sticky-ad amp-user-notification amp-brightcove-player amp-youtube amp-jwplayer slot-ad
`)

/** Elements kept under their own name; any other becomes a div or a span. */
export const KEPT_ELEMENTS = list(`
  html head body title meta article section main header footer aside nav div p h1 h2 h3 h4 h5 h6 hgroup
  ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td blockquote pre figure figcaption address
  details summary fieldset legend label hr br
  a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike
  strong sub sup time tt u var wbr center
`)

/** Elements inside which a custom element can only stand as a run of text. */
export const INLINE_PARENTS = list(`
  p h1 h2 h3 h4 h5 h6 a abbr b cite em font i ins mark q s small span strong sub sup time u label dt summary
`)

/**
 * Attributes kept: what says an element's part in the page. An allowlist, because Readability reads every attribute of
 * an element in search of images, and one long value without a comma stops it.
 */
export const KEPT_ATTRIBUTES = list(`
  id class role dir lang href itemprop itemtype itemscope rel property content datetime type colspan rowspan title
  aria-label data-testid data-component data-component-name data-block data-type data-module data-element-type
`)
