import { ORDINALS, OTHER, SCALES, SMALL, VAGUE } from './number-words'

/** Compound words join by hyphen ("twenty-one"), so word edges are enough. */
const WORDS = [...Object.keys(SMALL), ...Object.keys(SCALES), ...VAGUE, ...OTHER, ...Object.keys(ORDINALS)]

const DIGIT = /\d/
/** A digit of any other script, or a fraction sign. */
const OTHER_DIGIT = /[½⅓⅔¼¾⅕-⅞]|\p{Nd}/u
const NUMBER_WORD = new RegExp(`\\b(?:${WORDS.join('|')})s?\\b`, 'i')

/** Multiples in one word: "tripled", "halving", "tenfold". */
const MULTIPLE = /\b(?:doubl|tripl|trebl|quadrupl|quintupl|halv)|fold\b/i

/** Words of harm, loss and capture: only beside one is "a soldier" a toll. */
export const HARM =
  /kill|dead|\bdie|\bdying|death|slain|murder|wound|injur|hurt|maim|missing|captur|hostage|kidnap|abduct|arrest|detain|shot|shoot|stabb|drown|execut|behead|surviv|casualt|fatal|unharm|unhurt|rescu|displac|evacuat|body|bodies|victim|toll|lives|life|lost|loss/i

const QUIET =
  /\b(?:an?|no|her|his|their|another|others|twins?|triplets|(?:husband|father|mother|brother|sister|man|boy) and)\b/i

/** Whether a sentence can hold a figure. May say yes where there is none, never no where there is one. */
export function mayHoldFigure(sentence: string): boolean {
  const isStated = DIGIT.test(sentence) || NUMBER_WORD.test(sentence) || OTHER_DIGIT.test(sentence)
  return isStated || MULTIPLE.test(sentence) || (HARM.test(sentence) && QUIET.test(sentence))
}
