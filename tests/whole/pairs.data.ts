import type { RelationKind } from '../../lib/types'

/** A short report as one outlet published it; all outlets and events are invented. */
export interface Told {
  outlet: string
  /** Day of publication, ISO. */
  day: string
  text: string
}

/** Two reports, the figure of each (as written), and how the second one's stands to the first's; null: not shown together. */
export interface Pair {
  name: string
  here: Told
  figure: string
  there: Told
  other: string
  relation: RelationKind | null
  sameOrigin?: boolean
}

const courier = (day: string, text: string): Told => ({ outlet: 'Harbour Courier', day, text })
const ledger = (day: string, text: string): Told => ({ outlet: 'Northern Ledger', day, text })

export const PAIRS: Pair[] = [
  {
    name: 'two outlets, one police, the same toll on one day',
    here: courier(
      '2025-05-02',
      'Bus plunges into ravine near Cusco\nAt least 18 people were killed when a bus plunged into a ravine near the Peruvian city of Cusco on Thursday, police said.',
    ),
    figure: 'At least 18',
    there: ledger(
      '2025-05-02',
      'Peru bus crash kills 18\nEighteen people died and 30 were hurt after a bus left the road outside Cusco in Peru on Thursday, according to Peruvian police.',
    ),
    other: 'Eighteen',
    relation: 'agrees',
    sameOrigin: true,
  },
  {
    name: 'a toll that rose the next day',
    here: courier(
      '2025-05-02',
      'Bus plunges into ravine near Cusco\nAt least 18 people were killed when a bus plunged into a ravine near the Peruvian city of Cusco on Thursday, police said.',
    ),
    figure: 'At least 18',
    there: ledger(
      '2025-05-03',
      'Death toll in Peru bus crash rises to 23\nThe death toll from a bus crash near Cusco in Peru has risen to 23, police said on Saturday, after five more passengers died in hospital.',
    ),
    other: '23',
    relation: 'newer',
  },
  {
    name: 'the dead against the injured of one crash',
    here: courier(
      '2025-05-02',
      'Bus plunges into ravine near Cusco\nAt least 18 people were killed when a bus plunged into a ravine near the Peruvian city of Cusco on Thursday, police said.',
    ),
    figure: 'At least 18',
    there: ledger(
      '2025-05-02',
      'Peru bus crash\nEighteen people were injured after a bus left the road outside Cusco in Peru on Thursday, according to police.',
    ),
    other: 'Eighteen',
    relation: 'different',
  },
  {
    name: 'two bus crashes in one country in one month',
    here: courier(
      '2025-05-02',
      'Bus plunges into ravine near Cusco\nAt least 18 people were killed when a bus plunged into a ravine near the Peruvian city of Cusco on Thursday, police said.',
    ),
    figure: 'At least 18',
    there: ledger(
      '2025-05-20',
      'Truck and bus collide in northern Peru\nTwelve people were killed when a truck hit a bus on a coastal road near Trujillo in northern Peru on Monday, firefighters said.',
    ),
    other: 'Twelve',
    relation: null,
  },
  {
    name: 'two armies count the same dead',
    here: courier(
      '2025-03-11',
      'Drone strike on Donetsk market\nA Ukrainian strike killed 24 civilians at a market in Donetsk on Monday, the Russian-installed authorities said.',
    ),
    figure: '24',
    there: ledger(
      '2025-03-11',
      'Strike on market in Donetsk\nUkraine’s military said seven civilians were killed at a market in Donetsk on Monday, and denied firing on the city.',
    ),
    other: 'seven',
    relation: 'conflicts',
  },
  {
    name: 'a part beside its whole',
    here: courier(
      '2025-06-14',
      'School roof collapses in Lagos\nTwenty-two people were killed when the roof of a school collapsed in Lagos on Friday, Nigerian emergency services said.',
    ),
    figure: 'Twenty-two',
    there: ledger(
      '2025-06-14',
      'Lagos school collapse\nRescuers in Lagos said the roof of a school that collapsed on Friday killed 22 people, including 16 children.',
    ),
    other: '16',
    relation: 'narrower',
  },
  {
    name: 'killed beside casualties of the same army over the same war',
    here: courier(
      '2025-02-20',
      'Mali counts its dead\nSome 400 Malian soldiers have been killed since the fighting began in 2023, the defence ministry said.',
    ),
    figure: 'Some 400',
    there: ledger(
      '2025-02-21',
      'Heavy toll on Malian army\nSome 1,500 Malian soldiers have been killed or wounded since the fighting began in 2023, the defence ministry said.',
    ),
    other: 'Some 1,500',
    relation: 'wider',
  },
  {
    name: 'killed above the total of casualties',
    here: courier(
      '2025-02-20',
      'Mali counts its dead\nSome 1,500 Malian soldiers have been killed or wounded since the fighting began in 2023, the defence ministry said.',
    ),
    figure: 'Some 1,500',
    there: ledger(
      '2025-02-21',
      'Rebels say thousands killed\nRebels said on Friday that 4,000 Malian soldiers have been killed since the fighting began in 2023.',
    ),
    other: '4,000',
    relation: 'conflicts',
  },
  {
    name: 'troops sent beside troops killed, same digits',
    here: courier(
      '2025-04-02',
      'Chad sends troops\nChad will send 600 troops to the border with Sudan, President Mahamat Déby said on Tuesday.',
    ),
    figure: '600',
    there: ledger(
      '2025-04-03',
      'Chad’s losses\nSome 600 Chadian troops have been killed on the border with Sudan since January, a monitor said.',
    ),
    other: 'Some 600',
    relation: 'different',
  },
  {
    name: 'planned beside done',
    here: courier(
      '2025-04-02',
      'Chad sends troops\nChad will send 600 troops to the border with Sudan, President Mahamat Déby said on Tuesday.',
    ),
    figure: '600',
    there: ledger(
      '2025-05-20',
      'Chad’s troops arrive\nChad has sent 600 troops to its border with Sudan, the army said on Monday.',
    ),
    other: '600',
    relation: 'different',
  },
  {
    name: 'a floor beside a vague word that both allow',
    here: courier(
      '2025-01-15',
      'Mudslide in Java\nAt least 30 people were killed by a mudslide in Central Java on Tuesday, rescuers said.',
    ),
    figure: 'At least 30',
    there: ledger(
      '2025-01-15',
      'Mudslide in Indonesia\nDozens of people were killed by a mudslide in Central Java, Indonesia, on Tuesday, officials said.',
    ),
    other: 'Dozens',
    relation: 'agrees',
  },
  {
    name: 'about 6,000 beside nearly 6,000',
    here: courier(
      '2025-07-02',
      'Thousands flee floods in Punjab\nAbout 6,000 people have been displaced by floods in Punjab, Pakistani officials said on Wednesday.',
    ),
    figure: 'About 6,000',
    there: ledger(
      '2025-07-02',
      'Floods in Pakistan\nNearly 6,000 people have been displaced by floods in Pakistan’s Punjab province, officials said on Wednesday.',
    ),
    other: 'Nearly 6,000',
    relation: 'agrees',
  },
  {
    name: 'one toll, two exact counts on one day',
    here: courier(
      '2025-08-09',
      'Ferry capsizes off Zanzibar\nThirty-one people drowned when a ferry capsized off Zanzibar on Friday, the Tanzanian coast guard said.',
    ),
    figure: 'Thirty-one',
    there: ledger(
      '2025-08-09',
      'Ferry disaster off Zanzibar\nA ferry capsized off Zanzibar on Friday, killing 44 people, hospital officials in Tanzania said.',
    ),
    other: '44',
    relation: 'conflicts',
  },
  {
    name: 'a poll that fell is another poll, not an update',
    here: courier(
      '2025-09-01',
      'Support for Chancellor falls\nSome 42 percent of Germans approve of the chancellor, a survey by the Forsa institute showed on Monday.',
    ),
    figure: 'Some 42 percent',
    there: ledger(
      '2025-09-02',
      'Unemployment in Germany\nUnemployment among young Germans stood at 42 percent in one eastern town, the labour office said.',
    ),
    other: '42 percent',
    relation: null,
  },
  {
    name: 'the wounded agree though the dead do not stand beside them',
    here: courier(
      '2025-10-12',
      'Blast in Quetta\nA bomb killed six people and wounded 19 others at a railway station in Quetta on Saturday, Pakistani police said.',
    ),
    figure: '19',
    there: ledger(
      '2025-10-12',
      'Bomb at Quetta station\nSix people were killed and 19 injured by a bomb at the railway station in Quetta, Pakistan, on Saturday.',
    ),
    other: '19',
    relation: 'agrees',
  },
  {
    name: 'one strike beside the war’s total',
    here: courier(
      '2025-03-20',
      'Strike on Gaza City\nAn Israeli strike killed 12 people in Gaza City on Wednesday, medics said.',
    ),
    figure: '12',
    there: ledger(
      '2025-03-20',
      'War in Gaza\nMore than 48,000 people have been killed in Gaza since the war began in October 2023, according to the health ministry.',
    ),
    other: 'More than 48,000',
    relation: 'wider',
  },
  {
    name: 'a war’s total that grew in a month',
    here: courier(
      '2025-03-20',
      'War in Gaza\nMore than 48,000 people have been killed in Gaza since the war began in October 2023, according to the Gaza health ministry.',
    ),
    figure: 'More than 48,000',
    there: ledger(
      '2025-04-20',
      'Gaza toll\nIsraeli attacks have killed at least 51,000 Palestinians in Gaza since October 2023, the Gaza health ministry said on Sunday.',
    ),
    other: 'at least 51,000',
    relation: 'newer',
    sameOrigin: true,
  },
  {
    name: 'another war’s total',
    here: courier(
      '2025-03-20',
      'War in Gaza\nMore than 48,000 people have been killed in Gaza since the war began in October 2023, according to the Gaza health ministry.',
    ),
    figure: 'More than 48,000',
    there: ledger(
      '2025-03-21',
      'Sudan’s war\nMore than 61,000 people have died in Khartoum state since the war in Sudan began in April 2023, a study said.',
    ),
    other: 'More than 61,000',
    relation: null,
  },
  {
    name: 'the other side’s dead',
    here: courier(
      '2025-03-20',
      'Fighting near Pokrovsk\nAbout 300 Russian soldiers were killed near Pokrovsk last week, Ukraine’s general staff said on Thursday.',
    ),
    figure: 'About 300',
    there: ledger(
      '2025-03-20',
      'Fighting near Pokrovsk\nAbout 300 Ukrainian soldiers were killed near Pokrovsk last week, Russia’s defence ministry said on Thursday.',
    ),
    other: 'About 300',
    relation: 'different',
  },
  {
    name: 'a price of the same thing that fell',
    here: courier('2025-05-05', 'Brent slips\nBrent crude fell to $61 a barrel on Monday.'),
    figure: '$61 a barrel',
    there: ledger('2025-05-05', 'Cost of a visa\nThe embassy raised the fee for a visa to $61 on Monday.'),
    other: '$61',
    relation: null,
  },
]
