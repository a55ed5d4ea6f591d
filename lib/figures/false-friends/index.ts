import type { FalseFriend } from '../context'
import { codes } from './codes'
import { dates } from './dates'
import { enumerations } from './enumerations'
import { idioms } from './idioms'
import { names } from './names'
import { scores } from './scores'
import { times } from './times'

/** What looks like a figure and is none. The order is free: each finds alone. */
export const FALSE_FRIENDS: FalseFriend[] = [dates, times, codes, names, scores, enumerations, idioms]
