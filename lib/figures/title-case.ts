import { isCapitalised } from '../text/capital'
/** Three words in four capitalised: a headline in title case. */
const TITLE_CASE_SHARE = 0.75

/** Whether most of a sentence's longer words are capitalised, so that names can't be told by their capitals. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}\d'’-])\p{L}{4,}/gu) ?? []
  const capitalised = words.filter((word) => isCapitalised(word)).length
  return words.length >= 3 && capitalised >= words.length * TITLE_CASE_SHARE
}
