import { after, before } from '../around'
import type { FalseFriend } from '../context'

/** "Is, one, his temper, and two, his language". */
const POINT_BEFORE = /(?:^|[,;:—] |\b(?:is|are),? |\band,? )$/
const POINT_AFTER =
  /^, (?:his|her|its|their|my|your|our|the|that|we|he|she|it|they|you|there|because|a|an|to)\b/

const BRACKET_BEFORE = /(?:^|[;:,.] )\(?$/

/** The numbers of a list, and of points told off in a sentence: "1. ", "2)", "one, …, and two, …". */
export const listNumbers: FalseFriend = {
  name: 'list-numbers',
  holds({ start, end, form }, { text }) {
    if (form === 'words')
      return POINT_AFTER.test(after(text, end)) && POINT_BEFORE.test(before(text, start, 8))
    if (form !== 'digits' || end - start > 3) return false
    const mark = text.charAt(end)
    if (mark === ')')
      return BRACKET_BEFORE.test(before(text, start, 4)) && /^\) \p{L}/u.test(after(text, end, 3))
    return mark === '.' && start === 0 && /\s/.test(text.charAt(end + 1))
  },
}
