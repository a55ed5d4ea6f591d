import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('earlier', () => {
  it.each([
    ['The toll rose to [43] from [12].', [false, true]],
    ['[43] have died, up from [12] on Monday.', [false, true]],
    ['Officials had earlier put the toll at [12].', [true]],
    ['Initial reports spoke of [12] dead.', [true]],
    ['It sold [400] boats, compared with [300] last year.', [false, true]],
    ['At first [two] deaths were reported.', [true]],
    ['They lowered the death toll from [40] to [36].', [true, false]],
    ['[Two] victims were initially reported killed.', [true]],
    ['The agency was the first to report the crash, telling of [12] dead.', [true]],
    ['It struck at noon; [two] clerks were initially reported killed.', [true]],
    ['Initial reporting told of [two] deaths.', [true]],
    ['The first reports spoke of [12] dead.', [true]],
    ['The first blast killed [12] people.', [false]],
    ['An earlier blast killed [12] people.', [false]],
    ['Ten launches were originally planned, with [five] done.', [false]],
    ['Earlier this year [12] people died.', [false]],
    ['[12] people from [three] villages were killed.', [false, false]],
    ['It killed up to [13] people from [three] villages.', [false, false]],
    ['The toll was up to [43] from [12].', [false, true]],
    ['The toll was initially low but later reached [43].', [false]],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ earlier }) => earlier)).toEqual(expected)
  })
})
