/** How far back someone told of may stand, in characters. */
const REACH = 600

const NAME = "\\p{Lu}[\\p{L}’'-]+\\.?(?: (?:of |for |the )?\\p{Lu}[\\p{L}’'-]+\\.?){1,6}"
/** A name that opens a sentence, with its apposition, before a verb. */
const SUBJECT = new RegExp(`(?:^|[.!?”"]\\s|\\n)(${NAME})(?:, ([^.;\\n]{3,80}),)? (?=\\p{Ll})`, 'gu')
const DAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/

/** Someone that an earlier sentence is about. */
export interface Told {
  name: string
  more: string
}

/** The last person that a sentence before is about: who "she" is, where no one has spoken yet. Null where none is named in full. */
export function personBefore(
  text: string,
  position: number,
  isPerson: (name: string) => boolean,
): Told | null {
  const before = text.slice(Math.max(0, position - REACH), position)
  const subjects = [...before.matchAll(SUBJECT)].filter(([, name = '']) => !DAY.test(name) && isPerson(name))
  const last = subjects.at(-1)
  return last ? { name: last[1] ?? '', more: last[2] ?? '' } : null
}
