import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('part of', () => {
  it.each([
    ['[12] people, including [three] children and [two] nurses, died.', [null, 0, 0]],
    ['[Nine] divers drowned. Among the dead were [two] teachers.', [null, 0]],
    ['[Nine] divers were hurt. Among the dead were [two] teachers.', [null, null]],
    ['[Two] divers drowned. Among the dead were [five] teachers.', [null, null]],
    ['[Twelve] guards were sent. [Three] of them were killed.', [null, null]],
    ['[Two] divers drowned and [five] were hurt.', [null, null]],
    ['It killed [nine] soldiers and [two] children.', [null, null]],
    ['[Two] children and [nine] soldiers were killed.', [null, null]],
    ['[40] died. It killed [nine] soldiers and [two] children.', [null, null, 0]],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ partOf }) => partOf)).toEqual(expected)
  })
})
