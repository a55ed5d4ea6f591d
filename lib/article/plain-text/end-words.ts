import { anyOf } from '../any-of'

/** Lines that close an article in a plain text: what stands below them belongs to the page. */
export const END_LABELS = anyOf(`
  comments?
  no comments yet
  \\d+ comments
  leave a (?:comment|reply)
  related(?: articles?| stories| news| content| posts| topics)?
  read next
  up next
  most (?:read|popular|viewed|shared)
  trending(?: now| stories)?
  more (?:from|on|in|stories|news)(?: [\\w’' ]{2,40})?
  you (?:may|might) also (?:like|enjoy|be interested in)
  recommended(?: for you| stories| reading)?
  latest (?:news|stories|headlines)
  top stories
  popular(?: now| stories)?
  other (?:news|stories)
  also (?:read|in the news)
  download the app
  share this(?: article| story)?
  about the author
  sponsored(?: content| links)?
  promoted(?: content| stories)?
  newsletter
  subscribe to our newsletter
`)
