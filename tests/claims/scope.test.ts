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
    ['[Around 900] soldiers were hurt in Peru’s war on the cartels.', ['running-total']],
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
    ['A boat carrying 41 people sank and the police have found [seven] bodies.', ['event']],
    ['The crowd carried [five] bodies.', ['part']],
    ['[40] medics were killed in the civil war.', ['running-total']],
    ['It is the worst raid so far this year, after which [12] clerks were killed.', ['event']],
    ['[Five] cooks were among the dead.', ['part']],
    ['The raids cost [two] years.', ['other']],
    ['The van carried [50] pupils, of whom [12] died.', ['other', 'event']],
    ['[Five] people were killed, a cook and [four] children.', ['event', 'part']],
    ['It killed [three] members of one club – [two] women and a boy – at home.', ['event', 'part']],
    ['[Five] people were killed, [two] dogs and [six] cats lost.', ['event', 'other', 'other']],
    ['It killed a captain named Ali Omar along with his mother and her [two] sisters.', ['part']],
    ['[Two] brothers, as well as their cousin, were killed.', ['part']],
    ['[300] soldiers were sent along the border.', ['event']],
    ['[12] clerks died in 24 hours.', ['daily']],
    ['The army suffered [30] casualties, [12] of them killed.', ['event', 'part']],
    ['He was killed, as were [two] of his guards.', ['part']],
    ['[One] had died in the first week.', ['event']],
    ['[90] died in the first three weeks.', ['running-total']],
    ['Since December, [14] clerks have died.', ['running-total']],
    ['It was the deadliest raid in the past five years, killing [43].', ['event']],
    ['It was hit for the fourth time this month, killing [12].', ['event']],
    ['Raids this month killed [12].', ['running-total']],
    ['[Ten] people died; among them were [five] boys.', ['event', 'part']],
    ['The leader of the union and [two] of his aides were killed.', ['part']],
    ['The roof of the hall fell and [two] aides were killed.', ['event']],
    [
      '[Six] were killed on Monday, including [two] boys, and [four] were killed on Tuesday.',
      ['event', 'part', 'event'],
    ],
    ['Of the [19] passengers, [15] died and the other [four] are ill.', ['other', 'event', 'other']],
    ['[90] died; [43] of them were shot dead by rebels and [12] by clerks.', ['event', 'part', 'part']],
    ['[Eight] of the [23] injured were cooks.', ['part', 'event']],
    ['[Eight] of the cooks were injured.', ['event']],
    ['The army suffered [30] casualties, including [12] dead.', ['event', 'part']],
    ['[90] clerks were killed between May 2029 and June 2030.', ['running-total']],
    ['[90] clerks were killed between 7 May and 9 May 2030.', ['event']],
    ['[1,000] people are missing since the dam burst.', ['event']],
    ['[1,000] people are missing since the fighting began.', ['running-total']],
    ['Last year, [900] people drowned.', ['running-total']],
    ['In the past week, [37] people were killed.', ['running-total']],
    ['[37] people were killed last week.', ['event']],
    ['In 2029 alone, [900] people were abducted.', ['running-total']],
    ['Last year, [90] people drowned in the ferry accident.', ['event']],
    ['The disease kills [600,000] people a year.', ['running-total']],
    ['[Ten] people are killed on these roads every day.', ['daily']],
    ['It lists [90] clerks who were killed from 2019 to 2023.', ['running-total']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ scope }) => scope)).toEqual(expected)
  })
})

describe('scope: others hurt beside those counted', () => {
  it.each([
    ['Ben Ode and [two] others were killed.', ['part']],
    ['The blast killed the governor and [three] guards.', ['part']],
    ['It killed Ben Ode, 45, his wife Ana, 39, and [four] of their children.', ['part']],
    ['It hit the mayor, killing him and [two] aides.', ['part']],
    ['In the raid his driver and [two] nurses were injured.', ['part']],
    ['[Two] adults and [five] children were killed.', ['part', 'part']],
    ['[Ten] members of the Ode family and [nine] members of the Ruiz family died.', ['part', 'part']],
    ['The raid killed [12] soldiers and [three] civilians.', ['event', 'event']],
    ['It sent medics and [three] soldiers to Peru.', ['event']],
    ['In Lima and Quito [two] cooks were killed.', ['event']],
    ['The fire gutted the house and [two] people were killed.', ['event']],
    ['It killed livestock and [three] farmers.', ['event']],
    ['Police caught a man and [two] others were wounded.', ['event']],
    ['[Five] children were killed and [two] women hurt.', ['event', 'event']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ scope }) => scope)).toEqual(expected)
  })
})

describe('scope: those seen in a picture', () => {
  it.each([
    ['Photos showed [two] wounded men.', ['part']],
    ['Photographs of [six] men who were killed were posted.', ['part']],
    ['Footage showed the square where [12] people were killed.', ['event']],
    ['The video shows gunmen killing [two] guards.', ['event']],
    ['A photographer said [two] men were wounded.', ['event']],
  ])('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ scope }) => scope)).toEqual(expected)
  })
})
