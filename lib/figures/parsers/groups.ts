import { anyOf, matchesOf } from '../around'
import { exactly, type Parser } from '../context'
import { GROUPS } from '../words/pair-words'
import { singularPerson } from '../words/person-words'

/** The group, and up to four words in which its people stand: "a pair of masked local gunmen". */
const PATTERN = new RegExp(
  `\\b(?:an?|the|another)\\s{1,3}(${anyOf(Object.keys(GROUPS))})\\s{1,3}of(?=((?:\\s{1,3}[\\p{L}’'-]{2,20}){1,4}))`,
  'giu',
)

/** Groups of people by their size: "a pair of gunmen", "a trio of hikers"; not "a pair of shoes". */
export const groups: Parser = {
  name: 'groups',
  parse: ({ text }) =>
    (/\b(?:pair|duo|trio|quartet|quintet) of\b/i.test(text) ? matchesOf(PATTERN, text) : []).flatMap(
      (match) => {
        const [whole, group = '', following = ''] = match
        const isOfPeople = following.split(/\s+/).some((word) => singularPerson(word.toLowerCase()) !== null)
        const size = GROUPS[group.toLowerCase()]
        if (!isOfPeople || size === undefined) return []
        return [exactly(size, match.index, match.index + whole.length, 'words')]
      },
    ),
}
