import { describe, expect, it } from 'vitest'
import type { Measure } from '../../lib/types'
import { claimsIn } from './figure-in'

/** Each figure of the sentence with its measure, in order. */
const ROWS: Record<string, [string, Measure[]][]> = {
  passive: [
    ['[Three] cadets were stabbed and killed.', ['killed']],
    ['[Three] of the [12] wounded later died.', ['killed', 'wounded']],
    ['A sailor who had saved [40] children died.', ['other']],
    ['[12] porters were in the hut, and many fled.', ['other']],
    ['The coach carried [50] pupils, [12] of whom died.', ['other', 'killed']],
    ['[None] of the [150] guests was hurt.', ['wounded', 'other']],
    ['They were killed, including [five] cooks, and [four] others were injured.', ['killed', 'wounded']],
    ['Raids that they said killed [26] people went on.', ['killed']],
    ['Smoke rose after [12] people were killed.', ['killed']],
    ['[Four] cyclists are believed to have been injured.', ['wounded']],
    ['Ana Ruiz, [six], and Ben Ode, [nine], died.', ['other', 'other']],
    ['[43] were killed in the collapse.', ['killed']],
    ['[14] miners, including [two] apprentices, were reportedly injured.', ['wounded', 'wounded']],
    ['[Nine] people who had been sleeping upstairs were killed.', ['killed']],
    ['[Five] women and [six] children killed in the flood were buried.', ['killed', 'killed']],
    ['[40] hikers were not hurt.', ['other']],
    ['[600] recruits were killed by [20] drones.', ['killed', 'other']],
    ['In [3] raids on Monday, [12] traders were abducted.', ['other', 'captured']],
    ['[No one] was killed.', ['killed']],
    ['[Six] sailors remain unaccounted for.', ['missing']],
  ],
  'of another verb': [
    ['[12] migrants drowned and [five] were rescued.', ['killed', 'other']],
    ['[12] people were killed and [five] survived.', ['killed', 'other']],
    ['[12] were killed and [five] were taken to hospital.', ['killed', 'other']],
    ['[12] were killed and [five] were critically injured.', ['killed', 'wounded']],
    ['[12] guards and [five] cooks were killed.', ['killed', 'killed']],
    ['After the return of [four] bodies, [59] hostages remain in the camp.', ['killed', 'captured']],
    ['The return of [59] hostages began.', ['other']],
  ],
  captives: [
    [
      'They took [251] people hostage in the raid, in which [1,200] people were killed.',
      ['captured', 'killed'],
    ],
    ['Gunmen held [30] pupils captive.', ['captured']],
    ['They took [30] pupils to the hostage museum.', ['other']],
    ['The raid, in which [12] people were killed, wrecked [five] shops.', ['killed', 'other']],
  ],
  tolls: [
    ['[Two] more people died, taking the toll to [51].', ['killed', 'killed']],
    ['The crash took a heavy toll on [12] towns.', ['other']],
    ['The injury of [20] clerks displaced there was confirmed.', ['wounded']],
  ],
  active: [
    ['The outage killed power to the ward, so a family of [five] left.', ['other']],
    ['The court sentenced [12] men for killing [three] guards.', ['other', 'killed']],
    ['Police fined [12] and arrested [30].', ['other', 'arrested']],
    ['The flood drove [200] people from their homes.', ['displaced']],
    ['The flood wrecked [200] homes.', ['other']],
    ['[Three] gunmen killed [12].', ['other', 'killed']],
    ['[Two] drones killed [five] people near the pier.', ['other', 'killed']],
    [
      'They stormed in, killing [12] guards and [three] cooks and wounding another [20].',
      ['killed', 'killed', 'wounded'],
    ],
    ['A blast that killed [at least 12] and injured [30] others shook the port.', ['killed', 'wounded']],
    [
      'Raiders shot dead [12] farmers and kidnapped [30] from [two] hamlets.',
      ['killed', 'captured', 'other'],
    ],
    ['[12] people died when a tram hit [3] cars.', ['killed', 'other']],
    ['The crash killed [12] and [three] lorries were wrecked.', ['killed', 'other']],
    ['Rebels captured [12] hilltops and [20] soldiers.', ['other', 'captured']],
    ['[12] people were killed [three] days ago.', ['killed', 'other']],
  ],
  nominal: [
    ['It caused the deaths and injuries of [several] clerks.', ['killed-or-wounded']],
    ['Casualties on both sides have reached [3,000].', ['killed-or-wounded']],
    ['[Ten] skiers were taken to hospital with injuries.', ['wounded']],
    ['[Ten] skiers were taken to hospital with food.', ['other']],
    ['[Five] clerks were among the dead.', ['killed']],
    ['[Five] clerks were among the guests.', ['other']],
    ['Rebels freed [30] hostages.', ['other']],
    ['Rebels took [30] hostages.', ['captured']],
    ['A death toll of [43] was given.', ['killed']],
    ['The toll rose to [43] from [12].', ['killed', 'killed']],
    ['The number of wounded has reached [230].', ['wounded']],
    ['The injured are approaching [1,000].', ['wounded']],
    ['The killing of [12] nurses shocked the town.', ['killed']],
    ['[43] bodies were recovered.', ['killed']],
    ['The storm claimed [43] lives.', ['killed']],
    ['Doctors saved [43] lives.', ['other']],
    ['It reported [40] deaths and [12] injuries.', ['killed', 'wounded']],
    ['The army has suffered [2,000] casualties.', ['killed-or-wounded']],
    ['The side suffered [three] losses in the league.', ['losses']],
    ['The road took its toll on [three] tyres.', ['other']],
  ],
  headline: [
    ['[43] dead, [120] hurt in market blast', ['killed', 'wounded']],
    ['[12] killed in [3] attacks', ['killed', 'other']],
    ['Blast leaves [43] dead and [20] people missing', ['killed', 'missing']],
  ],
  both: [
    ['[About 900] have been killed or wounded.', ['killed-or-wounded']],
    ['It counted [20] dead and wounded.', ['killed-or-wounded']],
    ['[30] were killed, wounded or captured.', ['losses']],
  ],
  parts: [
    ['Among the [25] killed were [six] cooks.', ['killed', 'killed']],
    ['[40] puppies were found, [12] of them dead.', ['other', 'other']],
    ['[Nine] divers drowned, of whom [five] were students.', ['killed', 'killed']],
    ['The attack wounded [five], [two] of them seriously.', ['wounded', 'wounded']],
    ['Among the dead were [two] teachers.', ['killed']],
    ['The dead included [three] women and [five] children.', ['killed', 'killed']],
  ],
  moved: [
    ['[Three] soldiers are in critical condition.', ['other']],
    ['[Several] women are in senior posts.', ['other']],
    ['The presence of [10,000] troops was noted.', ['deployed']],
    ['[12,000] soldiers are in the valley now.', ['deployed']],
    ['It may send [6,000] sappers and [50] tanks.', ['deployed', 'other']],
    ['[2,000] villagers were evacuated.', ['displaced']],
    ['Police detained [40] protesters.', ['arrested']],
    ['The museum sent [12] letters.', ['other']],
    ['The school sent [12] teachers.', ['other']],
    ['It will dispatch [300] medics and [12] trucks.', ['deployed', 'other']],
  ],
  other: [
    ['The party won [40] seats and [12%] of votes.', ['other', 'other']],
    ['The firm lost [$12] in [three] days.', ['other', 'other']],
  ],
}

describe.each(Object.entries(ROWS))('measure, %s', (_, rows) => {
  it.each(rows)('%s', (marked, expected) => {
    expect(claimsIn(marked).map(({ measure }) => measure)).toEqual(expected)
  })
})
