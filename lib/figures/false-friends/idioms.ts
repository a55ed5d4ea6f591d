import { anyOf } from '../around'
import type { FalseFriend } from '../context'
import { IDIOMS } from '../words/idiom-words'
import { spansOf } from './spans'

const IDIOM = new RegExp(`\\b${anyOf(IDIOMS)}(?![\\p{L}\\d])`, 'giu')

/** Set phrases: "at one point", "a million reasons". */
export const idioms: FalseFriend = { name: 'idioms', find: ({ text }) => spansOf(IDIOM, text) }
