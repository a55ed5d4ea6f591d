import type { FalseFriend } from '../context'
import { codes } from './codes'
import { dates } from './dates'
import { idioms } from './idioms'
import { listNumbers } from './list-numbers'
import { names } from './names'
import { scores } from './scores'
import { times } from './times'

/** What looks like a figure and is none. The order is free: each finds alone. */
export const FALSE_FRIENDS: FalseFriend[] = [dates, times, codes, names, scores, listNumbers, idioms]
