import type { Removal } from './removal'

export const comments: Removal = {
  name: 'comments',
  why: "readers' comments are not the outlet's report",
  words: `
    comments comments-area comment-list commentlist comment-form comment-section disqus disqus-thread livefyre
    viafoura spot-im openweb fb-comments user-comments reader-comments conversation-module`,
  names: `discussion respond coral comment`,
  maxShare: 0.9,
}
