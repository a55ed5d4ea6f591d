import { describe, expect, it } from 'vitest'
import { claimsIn } from './figure-in'

describe('scope', () => {
  it.each([
    ['[12] people, including [three] children and [two] nurses, died.', ['event', 'part', 'part']],
    [
      'The fire killed [ten], including [three] children, and [five] others were wounded.',
      ['event', 'part', 'event'],
    ],
    ['[Nine] divers drowned, of whom [five] were students.', ['event', 'part']],
    ['Among the dead were [two] teachers.', ['part']],
    ['[Five] of the dead were children.', ['part']],
    ['She was killed along with her [three] sons.', ['part']],
    ['Since March 2022, [12,000] civilians have been killed.', ['running-total']],
    ['[400] people have died of cholera so far this year.', ['running-total']],
    ['[Around 900] soldiers have been killed in the war.', ['running-total']],
    ['A strike killed [nine] people in the war-torn town.', ['event']],
    ['[30] people were killed in the past day alone and daily counts rose.', ['daily']],
    ['The arena can accommodate [20,000] people.', ['capacity']],
    ['The [five] climbers, [two] women and [three] men, died.', ['event', 'part', 'part']],
    ['The [six] climbers, [two] guides and [three] cooks, died.', ['event', 'event', 'event']],
    ['[42] have died, the Daily Echo says.', ['event']],
    ['The toll rose to [51], up from [43] a day earlier.', ['event', 'event']],
    ['[12] people a day are killed on this road.', ['daily']],
    ['In the past 24 hours, [30] guards were killed and [50] wounded.', ['daily', 'daily']],
    [
      '[Three] staff were killed, including [two] clerks, and [four] others were injured.',
      ['event', 'part', 'event'],
    ],
    ['[Six] coffins were carried.', ['other']],
    ['[Six] people were killed.', ['event']],
    ['Measles has killed [250] people and infected [9,000] this year.', ['running-total', 'running-total']],
    ['A blast killed [12], and [400] people have died this year.', ['event', 'running-total']],
    ['Every year [900] people drown.', ['running-total']],
    [
      'The force lost [90] troops over the past day, bringing its losses since the start of the war to [4,000].',
      ['daily', 'running-total'],
    ],
    ['The ferry’s [22] crew members were evacuated.', ['event']],
    ['The coach carried [50] pupils, [12] of whom died.', ['other', 'event']],
    ['He killed his [two] brothers.', ['event']],
    ['His [two] brothers were killed.', ['part']],
    ['A video showed [five] bodies.', ['part']],
    ['Rescuers found [five] bodies.', ['event']],
    ['[40] medics were killed in the civil war.', ['running-total']],
    ['It is the worst raid so far this year, after which [12] clerks were killed.', ['event']],
    ['[Five] cooks were among the dead.', ['part']],
    ['The raids cost [two] years.', ['other']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ scope }) => scope)).toEqual(expected)
  })
})
