const SPACE_END = /\s$/
const SPACE_START = /^\s/

/** "Read" + "More", "said" + "Ukraine": two elements side by side whose words the page's style keeps apart. */
const WORD_END = /(?:\p{Ll}|[.!?:;,)\]”’"'])$/u
const CAPITAL_START = /^[“"'‘([]?\p{Lu}\p{Ll}/u
const LONG_WORD_END = /\p{L}{4}$/u
const LONG_WORD_START = /^\p{Ll}{4}/u
const DIGIT_END = /\d$/
const DIGIT_START = /^\d/

/** Whether two runs of text from different elements, no space between them, are two words. */
export function standApart(left: string, right: string): boolean {
  if (!left || !right || SPACE_END.test(left) || SPACE_START.test(right)) return false
  if (DIGIT_END.test(left))
    return DIGIT_START.test(right) || LONG_WORD_START.test(right) || CAPITAL_START.test(right)
  if (DIGIT_START.test(right)) return LONG_WORD_END.test(left)
  return WORD_END.test(left) && CAPITAL_START.test(right) && !/(?:^|\s)(?:Mc|Mac|O['’])$/.test(left)
}

/**
 * Sentences of two blocks that ran together ("the difference.The mayor said"), as they do where a line end was lost:
 * a lower-case word, a stop, at once a capitalised word. Addresses and abbreviations have no such shape.
 */
const GLUED = /(\p{Ll}{3}[.!?]['"”’)]?)(?=[“"‘']?\p{Lu}(?:\p{Ll}+[ ,’']|[ ]\p{Ll}))/gu

/** Quick to tell: a stop at once before a letter that is no small one of ASCII. */
const MAY_BE_GLUED = /[.!?]['"”’)]?["“‘']?[^\s\d.a-z!?]/

/** Sets sentences that ran together on lines of their own. */
export const splitGlued = (text: string): string[] =>
  MAY_BE_GLUED.test(text) ? text.replace(GLUED, '$1\n').split('\n') : [text]
