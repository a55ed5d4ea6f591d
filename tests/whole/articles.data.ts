import type { RelationKind } from '../../lib/types'
import type { Told } from './pairs.data'

/** What stands between a figure of the first article and one of the second, each by its number. */
export type Tie = [figure: number, other: number, relation: RelationKind]

/** Two whole articles, and every agreement, conflict and update between them: anything beyond is a false one. */
export interface Coverage {
  name: string
  here: Told
  there: Told
  ties: Tie[]
}

const told = (outlet: string, day: string, ...lines: string[]): Told => ({
  outlet,
  day,
  text: lines.join('\n'),
})

export const COVERAGES: Coverage[] = [
  {
    name: 'an earthquake on its first day and on its third',
    here: told(
      'Harbour Courier',
      '2025-02-10',
      'Quake in southern Ecuador kills 41',
      'A powerful earthquake struck southern Ecuador before dawn on Monday, killing at least 41 people and injuring more than 380, the country’s emergency service said.',
      'The quake, of magnitude 6.8, was felt in Guayaquil, 120 km away. Rescuers pulled 17 people alive from a market hall in Machala, including four children.',
      'Some 2,000 soldiers have been sent to the province of El Oro, President Daniel Noboa said. He will visit the region on Tuesday.',
      'In 2016, an earthquake on the coast killed more than 660 people.',
    ),
    there: told(
      'Northern Ledger',
      '2025-02-12',
      'Ecuador quake toll climbs to 73 as search goes on',
      'The number of people killed by Monday’s earthquake in southern Ecuador has risen to 73, the emergency service said on Wednesday, and 512 were injured.',
      'Twelve bodies were found overnight under a school in Machala. Nine people are still missing.',
      'About 4,500 families have lost their homes. The government has promised $60 million for rebuilding.',
      'The earthquake of 2016 killed at least 660 people in the province of Manabí.',
    ),
    ties: [
      [41, 73, 'newer'],
      [380, 512, 'newer'],
      [660, 660, 'agrees'],
    ],
  },
  {
    name: 'one ambush by two sides',
    here: told(
      'Vale Evening News',
      '2025-05-22',
      'Army says 60 militants killed in Borno',
      'Nigerian troops killed 60 Boko Haram fighters who attacked a base near Damboa in Borno state on Wednesday night, the army said on Thursday.',
      'Two soldiers were wounded, it said. Troops also recovered 14 motorcycles and nine rifles.',
      'Boko Haram has killed tens of thousands of people in Nigeria since 2009.',
    ),
    there: told(
      'Morning Gazette',
      '2025-05-22',
      'Boko Haram claims to have overrun base',
      'Boko Haram said on Thursday that its fighters had killed 35 soldiers in an attack on a base near Damboa in Nigeria’s Borno state.',
      'Residents told the Morning Gazette that they saw the bodies of at least ten soldiers. The army says that two soldiers were wounded.',
    ),
    ties: [[2, 2, 'agrees']],
  },
  {
    name: 'two strikes on one city in one week',
    here: told(
      'Harbour Courier',
      '2025-06-03',
      'Missile hits apartment block in Sumy',
      'A Russian missile hit an apartment block in the Ukrainian city of Sumy on Tuesday, killing four people and wounding 28, the regional governor said.',
      'Three children were among the wounded, he said.',
    ),
    there: told(
      'Northern Ledger',
      '2025-06-07',
      'Drones strike Sumy market',
      'Russian drones struck a market in the Ukrainian city of Sumy on Saturday, killing six people and wounding 21, the city’s acting mayor said.',
      'Two of the dead were sisters aged 9 and 11.',
    ),
    ties: [],
  },
  {
    name: 'one vote, one sum, other words',
    here: told(
      'Vale Evening News',
      '2025-09-18',
      'Parliament backs €1.2bn rail plan',
      'Portugal’s parliament voted by 132 to 88 on Thursday to spend €1.2bn on a railway from Lisbon to Madrid.',
      'The line is to open in 2032 and to carry 9 million passengers a year, the transport ministry said.',
    ),
    there: told(
      'Morning Gazette',
      '2025-09-18',
      'Lisbon–Madrid line approved',
      'Lawmakers in Lisbon approved 1.2 billion euros on Thursday for a railway to Madrid, with 132 votes in favour.',
      'The transport ministry expects about 9 million passengers a year.',
    ),
    ties: [
      [1_200_000_000, 1_200_000_000, 'agrees'],
      [132, 132, 'agrees'],
      [9_000_000, 9_000_000, 'agrees'],
    ],
  },
  {
    name: 'a wire story told twice, one cut short',
    here: told(
      'Harbour Courier',
      '2025-11-05',
      'Boat with migrants sinks off Tunisia',
      'TUNIS (Reuters) - At least 20 migrants drowned and five were rescued when their boat sank off the Tunisian city of Sfax on Tuesday, a coast guard official said.',
      'Around 30 people were believed to have been on board, mostly from countries south of the Sahara.',
      'More than 1,300 people died off Tunisia last year, according to a rights group.',
    ),
    there: told(
      'Northern Ledger',
      '2025-11-05',
      'Twenty migrants drown off Sfax',
      'At least 20 migrants drowned when their boat sank off Sfax, Tunisia, on Tuesday, a coast guard official told Reuters. Five were rescued.',
    ),
    ties: [
      [20, 20, 'agrees'],
      [5, 5, 'agrees'],
    ],
  },
  {
    name: 'nothing in common but round numbers',
    here: told(
      'Harbour Courier',
      '2025-03-14',
      'Factory to close in Turin',
      'A car maker said on Friday that it will close a factory in Turin and cut 2,000 jobs by the end of 2026.',
      'The company employs 40,000 people in Italy and had sales of $18 billion last year.',
    ),
    there: told(
      'Northern Ledger',
      '2025-03-14',
      'Floods in Queensland',
      'Floods forced 2,000 people from their homes in northern Queensland on Friday, and some 40,000 households were without power, officials said.',
      'Farmers’ losses may reach A$18 million.',
    ),
    ties: [],
  },
  {
    name: 'a hostage count that came down as hostages came home',
    here: told(
      'Vale Evening News',
      '2025-01-16',
      'Families wait for news of hostages',
      'Some 98 hostages are still held in Gaza, the Israeli military said on Thursday.',
      'Palestinian militants took 251 people hostage in the attack of 7 October 2023, in which about 1,200 people were killed, according to Israeli figures.',
    ),
    there: told(
      'Morning Gazette',
      '2025-02-27',
      'Four bodies returned',
      'After the return of four bodies on Thursday, 59 hostages remain in Gaza, the Israeli military said.',
      'Around 1,200 people were killed in southern Israel on 7 October 2023 and 251 were taken hostage.',
    ),
    ties: [
      [251, 251, 'agrees'],
      [1200, 1200, 'agrees'],
      [98, 59, 'newer'],
    ],
  },
  {
    name: 'one factory fire by two outlets, a part and a plan beside it',
    here: told(
      'Harbour Courier',
      '2025-04-11',
      'Fire at shoe factory in Guanajuato kills nine',
      'Nine workers were killed and 34 others were injured when fire swept through a shoe factory in León, in the Mexican state of Guanajuato, on Thursday, the state’s civil protection agency said.',
      'The agency said 250 people had been evacuated from nearby houses. The governor promised $2 million for the families.',
    ),
    there: told(
      'Northern Ledger',
      '2025-04-11',
      'Shoe factory burns down in León',
      'At least nine workers died in a fire at a shoe factory in the Mexican city of León on Thursday, according to firefighters.',
      'Some 41 others were injured, a hospital director said. The fire was put out after six hours.',
    ),
    ties: [
      [9, 9, 'agrees'],
      [34, 41, 'conflicts'],
    ],
  },
  {
    name: 'two factory fires in one country in one week',
    here: told(
      'Harbour Courier',
      '2025-04-11',
      'Fire at shoe factory in Guanajuato kills nine',
      'Nine workers were killed and 34 others were injured when fire swept through a shoe factory in León, in the Mexican state of Guanajuato, on Thursday, the state’s civil protection agency said.',
    ),
    there: told(
      'Northern Ledger',
      '2025-04-15',
      'Paint plant explodes in Puebla',
      'Nine people were killed on Monday when a tank exploded at a paint plant in Puebla, Mexico, firefighters said.',
      'Another 12 were taken to hospital with burns.',
    ),
    ties: [],
  },
  {
    name: 'a war’s total, months apart',
    here: told(
      'Vale Evening News',
      '2025-01-20',
      'Hospitals in Gaza near collapse',
      'More than 46,900 Palestinians have been killed in Gaza since October 2023, the Gaza health ministry said on Monday.',
      'Doctors at one clinic said that they treated 30 patients a day.',
    ),
    there: told(
      'Morning Gazette',
      '2025-05-12',
      'Bakeries close across Gaza',
      'Since October 2023 at least 52,800 Palestinians have been killed in Gaza, according to the Gaza health ministry.',
      'The last 25 bakeries closed in April.',
    ),
    ties: [[46900, 52800, 'newer']],
  },
  {
    name: 'two polls of one week, of two countries',
    here: told(
      'Vale Evening News',
      '2025-03-04',
      'Portuguese tired of early elections',
      'Some 58 percent of Portuguese voters do not want an early election, a survey for the newspaper Tribuna showed on Tuesday.',
      'The survey asked 1,010 adults.',
    ),
    there: told(
      'Morning Gazette',
      '2025-03-05',
      'Danes back higher spending on defence',
      'A survey showed on Wednesday that 58 percent of Danish voters want to spend more on defence. It asked 1,010 adults.',
    ),
    ties: [],
  },
  {
    name: 'the price of one thing, and of another',
    here: told(
      'Harbour Courier',
      '2025-05-06',
      'Cocoa falls on hopes of rain',
      'Cocoa fell to $8,900 a tonne in New York on Tuesday, after rain in Ivory Coast raised hopes for the next crop.',
    ),
    there: told(
      'Northern Ledger',
      '2025-05-06',
      'Copper steady',
      'Copper traded at $8,900 a tonne in London on Tuesday as dealers waited for news of tariffs.',
    ),
    ties: [],
  },
  {
    name: 'troops to be sent, and troops that came',
    here: told(
      'Vale Evening News',
      '2025-02-03',
      'Rwanda plans to send more troops to Mozambique',
      'Rwanda will send 2,500 more troops to the Mozambican province of Cabo Delgado, the government in Kigali said on Monday.',
    ),
    there: told(
      'Morning Gazette',
      '2025-06-18',
      'Rwandan troops arrive in Mozambique',
      'Rwanda has sent 1,800 soldiers to Cabo Delgado in northern Mozambique, its army said on Wednesday.',
    ),
    ties: [],
  },
  {
    name: 'a walk told in miles and in kilometres',
    here: told(
      'Vale Evening News',
      '2025-06-20',
      'Teacher walks the length of Lake Malawi',
      'Teacher Chifundo Banda walked 360 miles along the shore of Lake Malawi to raise money for a library in Nkhotakota, her school said on Friday.',
    ),
    there: told(
      'Morning Gazette',
      '2025-06-21',
      'Malawi teacher ends long walk for library',
      'Chifundo Banda, a teacher from Nkhotakota, walked 580 km along the shore of Lake Malawi to raise money for a library.',
    ),
    ties: [[360, 580, 'agrees']],
  },
  {
    name: 'an old disaster told beside a new one',
    here: told(
      'Harbour Courier',
      '2025-07-14',
      'Landslide in Colombia kills 15',
      'A landslide killed 15 people in the Colombian town of Mocoa on Sunday, rescuers said.',
      'In April 2017 a mudslide in Mocoa killed more than 300 people.',
    ),
    there: told(
      'Northern Ledger',
      '2025-07-14',
      'Colombian town buried again',
      'Fifteen people died when a hillside slid onto houses in Mocoa, Colombia, on Sunday, the mayor said.',
    ),
    ties: [[15, 15, 'agrees']],
  },
]
