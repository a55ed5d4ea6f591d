import type { Coverage } from './articles.data'

const told = (outlet: string, day: string, ...lines: string[]) => ({ outlet, day, text: lines.join('\n') })

/** One event told twice, and two events told alike. */
export const STAGES: Coverage[] = [
  {
    name: 'quake day1 day2',
    here: told(
      'Harbour Courier',
      '2023-11-04',
      'At least 37 dead as quake hits western Nepal',
      'A strong earthquake struck the Jajarkot area of western Nepal late on Friday, killing at least 37 people, officials said. More than 100 were injured. Many houses collapsed.',
    ),
    there: told(
      'Northern Ledger',
      '2023-11-05',
      'Nepal earthquake: death toll reaches 157',
      "Rescuers dug through rubble on Sunday after an earthquake in Nepal's Jajarkot district killed 157 people, most of them in their sleep. Hospitals were treating 250 injured.",
    ),
    ties: [
      [37, 157, 'newer'],
      [100, 250, 'newer'],
    ],
  },
  {
    name: 'bus same road other day',
    here: told(
      'Harbour Courier',
      '2022-08-20',
      'Sixteen killed in Turkey highway crash',
      'A bus ploughed into an earlier crash scene on a motorway near Gaziantep in southern Turkey on Saturday, killing 16 people and injuring 21, the governor said.',
    ),
    there: told(
      'Northern Ledger',
      '2022-08-29',
      'Coach overturns near Gaziantep',
      'Nine passengers died and 14 were hurt when a coach overturned on the motorway near Gaziantep on Monday, Turkish media said. It was on its way to Diyarbakir.',
    ),
    ties: [],
  },
  {
    name: 'bus same crash two sources',
    here: told(
      'Vale Evening News',
      '2022-08-20',
      'Sixteen killed in Turkey highway crash',
      'A bus ploughed into an earlier crash scene on a motorway near Gaziantep in southern Turkey on Saturday, killing 16 people and injuring 21, the governor said.',
    ),
    there: told(
      'Morning Gazette',
      '2022-08-20',
      'Bus hits rescuers in Gaziantep, 15 dead',
      'Fifteen people, among them firefighters and two journalists, were killed when a bus ran into rescuers at an accident site on the Gaziantep motorway in Turkey on Saturday. Another 22 were injured, according to the health minister.',
    ),
    ties: [
      [16, 15, 'conflicts'],
      [21, 22, 'conflicts'],
    ],
  },
  {
    name: 'mosque bomb',
    here: told(
      'Harbour Courier',
      '2023-01-30',
      'Blast in Peshawar mosque kills 32',
      'A suicide bomber blew himself up in a crowded mosque inside a police compound in Peshawar on Monday, killing at least 32 people and wounding 147, a hospital spokesman said.',
    ),
    there: told(
      'Northern Ledger',
      '2023-01-31',
      'Peshawar mosque attack toll jumps to 100',
      "The death toll from Monday's suicide bombing at a mosque in Peshawar rose to 100 on Tuesday, hospital officials in the Pakistani city said. Most of the dead were policemen.",
    ),
    ties: [[32, 100, 'newer']],
  },
  {
    name: 'two strikes on one city',
    here: told(
      'Vale Evening News',
      '2024-01-08',
      'Three killed in Kharkiv strike',
      'A Russian missile hit a residential area of Kharkiv on Monday, killing three people and injuring 17, the mayor, Ihor Melnyk, said.',
    ),
    there: told(
      'Morning Gazette',
      '2024-01-23',
      'Missiles hit Kharkiv apartment blocks',
      'Russian missiles slammed into apartment blocks in Kharkiv on Tuesday morning. Eight people were killed, including a child, and 42 wounded, the regional prosecutor said.',
    ),
    ties: [],
  },
  {
    name: 'strike police vs army',
    here: told(
      'Harbour Courier',
      '2021-05-12',
      'Gaza officials: 26 killed in overnight strikes',
      'Israeli air strikes on the Gaza Strip overnight killed 26 people, including nine children, the Gaza health ministry said on Wednesday.',
    ),
    there: told(
      'Northern Ledger',
      '2021-05-12',
      'Israel says 15 militants killed in Gaza',
      'The Israeli military said on Wednesday that its overnight strikes in the Gaza Strip had killed at least 15 militants. Hamas put the number of dead at 26, nine of them children.',
    ),
    ties: [
      [26, 26, 'agrees'],
      [9, 9, 'agrees'],
    ],
  },
  {
    name: 'two fires',
    here: told(
      'Harbour Courier',
      '2023-07-24',
      'Fire on Rhodes burns 17,000 hectares',
      'A wildfire on the Greek island of Rhodes has burned 17,000 hectares and forced 19,000 people to flee, officials said on Monday.',
    ),
    there: told(
      'Northern Ledger',
      '2023-07-25',
      'Evia blaze: two pilots die',
      'Two pilots died when a water-bombing plane crashed on the Greek island of Evia on Tuesday. The fire there has burned 1,200 hectares. On Rhodes, 19,000 people have been evacuated.',
    ),
    ties: [[19000, 19000, 'agrees']],
  },
  {
    name: 'two polls',
    here: told(
      'Vale Evening News',
      '2020-10-01',
      'Biden leads by 8 in new poll',
      'Fifty-one percent of likely voters back Joe Biden and 43 percent Donald Trump, according to a Northgate University poll released on Thursday.',
    ),
    there: told(
      'Morning Gazette',
      '2020-10-20',
      'Race tightens, survey says',
      'A survey of 1,008 likely voters by Fairline Research puts Joe Biden at 49 percent and Donald Trump at 45 percent. The poll was taken from October 16 to 18.',
    ),
    ties: [],
  },
  {
    name: 'one poll twice',
    here: told(
      'Harbour Courier',
      '2020-10-01',
      'Biden leads by 8 in new poll',
      'Fifty-one percent of likely voters back Joe Biden and 43 percent Donald Trump, according to a Northgate University poll released on Thursday.',
    ),
    there: told(
      'Northern Ledger',
      '2020-10-02',
      'Northgate poll: Biden 51, Trump 43',
      'Joe Biden is backed by 51 percent of likely voters in a Northgate University poll, ahead of Donald Trump, who has 43 percent.',
    ),
    ties: [
      [51, 51, 'agrees'],
      [43, 43, 'agrees'],
    ],
  },
  {
    name: 'flood two provinces',
    here: told(
      'Vale Evening News',
      '2022-08-26',
      'Pakistan floods: Sindh toll 306',
      'Floods have killed 306 people in Sindh province since mid-June, the provincial disaster authority said on Friday.',
    ),
    there: told(
      'Morning Gazette',
      '2022-08-26',
      'Pakistan floods kill 937',
      'Monsoon floods have killed 937 people across Pakistan since mid-June, the National Disaster Management Authority said on Friday, 306 of them in Sindh.',
    ),
    ties: [[306, 306, 'agrees']],
  },
  {
    name: 'ferry capsized Congo',
    here: told(
      'Vale Evening News',
      '2022-10-12',
      'Congo boat accident: 40 dead',
      'At least 40 people drowned when a boat capsized on the Congo River near Mbandaka on Tuesday night, the governor of Equateur province said. Around 160 were on board.',
    ),
    there: told(
      'Morning Gazette',
      '2022-10-13',
      'Boat sinks on Congo River, 145 missing',
      'More than 140 people are feared dead after a boat with some 200 passengers capsized on the Congo River near Mbandaka in Equateur province, an official said on Thursday. Forty bodies were recovered.',
    ),
    ties: [[40, 40, 'agrees']],
  },
  {
    name: 'factory fire India',
    here: told(
      'Harbour Courier',
      '2019-12-08',
      '43 die in Delhi factory fire',
      "Forty-three workers died when fire swept through a bag factory in Delhi's Anaj Mandi early on Sunday, police said. More than 60 people were rescued.",
    ),
    there: told(
      'Northern Ledger',
      '2019-12-09',
      'Delhi factory owner held',
      'Police on Monday arrested the owner of the Anaj Mandi bag factory in Delhi, where 43 labourers were killed in a fire on Sunday. His manager was held too; two persons are in custody.',
    ),
    ties: [[43, 43, 'agrees']],
  },
  {
    name: 'mine accident China',
    here: told(
      'Vale Evening News',
      '2023-02-23',
      'China mine collapse: 4 dead, 49 missing',
      'Four people were killed and 49 were missing after an open-pit coal mine collapsed in Alxa League, Inner Mongolia, state media said on Thursday.',
    ),
    there: told(
      'Morning Gazette',
      '2023-02-24',
      'Inner Mongolia mine: six dead, 47 missing',
      'Six people have died and 47 remain missing in the collapse of an open-pit coal mine in Alxa League in Inner Mongolia, the broadcaster CCTV said on Friday.',
    ),
    ties: [
      [4, 6, 'newer'],
      [49, 47, 'newer'],
    ],
  },
  {
    name: 'job cuts',
    here: told(
      'Vale Evening News',
      '2022-11-09',
      'Meta cuts 11,000 jobs',
      'Meta, the owner of Facebook, will lay off 11,000 employees, or 13 percent of its workforce, Mark Zuckerberg said on Wednesday.',
    ),
    there: told(
      'Morning Gazette',
      '2022-11-09',
      'Facebook parent to shed more than 11,000 workers',
      'Mark Zuckerberg told staff on Wednesday that Meta would cut more than 11,000 jobs, about 13% of its staff.',
    ),
    ties: [
      [11000, 11000, 'agrees'],
      [13, 13, 'agrees'],
    ],
  },
  {
    name: 'Rohingya boat',
    here: told(
      'Harbour Courier',
      '2022-12-26',
      'Indonesia: 57 Rohingya land in Aceh',
      'A wooden boat with 57 Rohingya men landed on a beach in Aceh province on Sunday after a month at sea, police said.',
    ),
    there: told(
      'Northern Ledger',
      '2022-12-27',
      '185 Rohingya come ashore in Aceh',
      'A second boat carrying 185 Rohingya, most of them women and children, came ashore in Aceh on Monday, a day after a boat with 57 men, Indonesian police said.',
    ),
    ties: [[57, 57, 'agrees']],
  },
  {
    name: 'inflation',
    here: told(
      'Harbour Courier',
      '2022-07-13',
      'US inflation hits 9.1%',
      'Consumer prices in the United States rose 9.1% in June from a year earlier, the Labor Department said on Wednesday.',
    ),
    there: told(
      'Northern Ledger',
      '2022-08-10',
      'US inflation slows to 8.5%',
      'Consumer prices in the US rose 8.5% in July from a year earlier, after 9.1% in June, the Labor Department said on Wednesday.',
    ),
    ties: [[9.1, 9.1, 'agrees']],
  },
  {
    name: 'arrests',
    here: told(
      'Vale Evening News',
      '2011-08-09',
      'More than 450 arrested in London riots',
      'More than 450 people have been arrested in three nights of rioting in London, the Metropolitan Police said on Tuesday.',
    ),
    there: told(
      'Morning Gazette',
      '2011-08-12',
      'London riots: 1,103 arrests',
      'The Metropolitan Police said on Friday it had arrested 1,103 people over the rioting in London, 654 of whom have been charged.',
    ),
    ties: [[450, 1103, 'newer']],
  },
  {
    name: 'typhoon Philippines',
    here: told(
      'Vale Evening News',
      '2021-12-18',
      'Odette: 33 dead in Visayas',
      'Typhoon Odette left at least 33 people dead across the Visayas and Mindanao, the national police said on Saturday.',
    ),
    there: told(
      'Morning Gazette',
      '2021-12-20',
      'Odette death toll climbs to 208 — PNP',
      'The Philippine National Police on Monday placed at 208 the number of persons killed by Typhoon Odette. Fifty-two are missing and 239 injured.',
    ),
    ties: [[33, 208, 'newer']],
  },
  {
    name: 'same outlet diff towns',
    here: told(
      'Vale Evening News',
      '2024-02-11',
      'Gunmen kill 9 in Katsina village',
      "Gunmen on motorcycles killed nine villagers in Bakori in Nigeria's Katsina state on Saturday, residents said.",
    ),
    there: told(
      'Morning Gazette',
      '2024-02-14',
      'Gunmen kill 12 in Katsina',
      "Gunmen killed 12 people and burned houses in Safana in Nigeria's Katsina state on Tuesday night, a local official said.",
    ),
    ties: [],
  },
  {
    name: 'mass grave',
    here: told(
      'Vale Evening News',
      '2016-04-19',
      'Mass grave of 40 found in Palmyra',
      'Syrian troops found a mass grave with the bodies of 40 people, among them women and children, in Palmyra, a military source said.',
    ),
    there: told(
      'Morning Gazette',
      '2016-04-19',
      'Forty bodies found near Palmyra',
      'A mass grave holding 40 bodies, many of them beheaded, was uncovered at the edge of Palmyra, the Syrian Observatory for Human Rights said.',
    ),
    ties: [[40, 40, 'agrees']],
  },
  {
    name: 'train derail',
    here: told(
      'Harbour Courier',
      '2014-07-15',
      'Moscow metro derails, 21 dead',
      'Twenty-one people were killed and 136 taken to hospital when a metro train derailed between two stations in western Moscow during the morning rush hour on Tuesday, officials said.',
    ),
    there: told(
      'Northern Ledger',
      '2014-07-16',
      'Moscow metro crash toll up to 23',
      'The number of people killed in the derailment of a Moscow metro train rose to 23 after two victims died in hospital, the health ministry said on Wednesday. Some 129 people remain in hospital.',
    ),
    ties: [[21, 23, 'newer']],
  },
  {
    name: 'two tanker blasts',
    here: told(
      'Vale Evening News',
      '2021-11-06',
      'Tanker blast in Freetown kills 99',
      'A fuel tanker exploded after a collision in Freetown, the capital of Sierra Leone, on Friday night, killing at least 99 people.',
    ),
    there: told(
      'Morning Gazette',
      '2021-12-14',
      'Haiti tanker explosion kills 62',
      'A fuel tanker overturned and exploded in Cap-Haitien in northern Haiti overnight, killing at least 62 people, a deputy mayor said. Dozens are being treated for burns.',
    ),
    ties: [],
  },
  {
    name: 'strike two cities one day',
    here: told(
      'Harbour Courier',
      '2023-10-05',
      'Missile kills 51 in Hroza',
      "A Russian missile struck a village shop and cafe in Hroza in Ukraine's Kharkiv region on Thursday, killing 51 people who had gathered for a wake.",
    ),
    there: told(
      'Northern Ledger',
      '2023-10-06',
      'Boy killed in Kharkiv',
      'A 10-year-old boy and his grandmother were killed when a Russian missile hit a house in the city of Kharkiv early on Friday. The attack came a day after 51 people were killed in the village of Hroza.',
    ),
    ties: [[51, 51, 'agrees']],
  },
  {
    name: 'price of deal',
    here: told(
      'Harbour Courier',
      '2022-04-25',
      'Musk to buy Twitter for $44 billion',
      'Elon Musk reached an agreement to buy Twitter for about $44 billion on Monday.',
    ),
    there: told(
      'Northern Ledger',
      '2022-04-26',
      'Twitter accepts $44bn offer',
      "Twitter's board has accepted a $44bn takeover offer from Elon Musk, or $54.20 a share.",
    ),
    ties: [[44000000000, 44000000000, 'agrees']],
  },
  {
    name: 'aid packages two',
    here: told(
      'Vale Evening News',
      '2023-02-03',
      'US sends $2.2bn in arms to Ukraine',
      'The United States announced a new package of military aid for Ukraine worth $2.2 billion on Friday.',
    ),
    there: told(
      'Morning Gazette',
      '2023-03-20',
      'US announces $350 million for Kyiv',
      'The United States will send Ukraine another $350 million in ammunition, the State Department said on Monday.',
    ),
    ties: [],
  },
  {
    name: 'landslide',
    here: told(
      'Harbour Courier',
      '2024-05-24',
      'More than 100 feared dead in Papua landslide',
      'More than 100 people were feared dead after a landslide buried the village of Kaokalam in Enga province in Papua New Guinea on Friday, residents said.',
    ),
    there: told(
      'Northern Ledger',
      '2024-05-27',
      'Over 2,000 buried alive in landslide, PNG says',
      "More than 2,000 people were buried alive by the landslide in Papua New Guinea's Enga province, the national disaster centre told the United Nations. Six bodies have been recovered.",
    ),
    ties: [],
  },
  {
    name: 'stampede',
    here: told(
      'Vale Evening News',
      '2022-10-30',
      'Seoul Halloween crush kills 151',
      'At least 151 people died in a crush in the Itaewon district of Seoul on Saturday night, the fire department said. Eighty-two were injured.',
    ),
    there: told(
      'Morning Gazette',
      '2022-10-31',
      'South Korea mourns 154 dead in Itaewon',
      "South Korea began a week of mourning on Monday for 154 people, most of them in their twenties, who died in the Halloween crush in Seoul's Itaewon. Another 149 were injured, 33 of them seriously.",
    ),
    ties: [
      [151, 154, 'newer'],
      [82, 149, 'newer'],
    ],
  },
  {
    name: 'prison riot Ecuador other',
    here: told(
      'Harbour Courier',
      '2021-02-24',
      '79 inmates die in Ecuador prison riots',
      'Riots in prisons in three Ecuadorean cities left 79 inmates dead on Tuesday, the prison authority said.',
    ),
    there: told(
      'Northern Ledger',
      '2021-09-30',
      'Guayaquil prison riot kills 116',
      'At least 116 inmates died in a riot in a prison in Guayaquil in Ecuador on Tuesday, the president said. In February 79 prisoners were killed in riots in three prisons.',
    ),
    ties: [[79, 79, 'agrees']],
  },
  {
    name: 'tally by counting group',
    here: told(
      'Harbour Courier',
      '2023-05-30',
      'Wagner lost 20,000 at Bakhmut, Prigozhin says',
      'Yevgeny Prigozhin said 20,000 of his Wagner fighters were killed in the battle for Bakhmut, half of them convicts.',
    ),
    there: told(
      'Northern Ledger',
      '2023-05-25',
      'Prigozhin: 20,000 Wagner men fell in Bakhmut',
      "About 20,000 Wagner fighters have been killed in Bakhmut, the group's head, Yevgeny Prigozhin, said in an interview.",
    ),
    ties: [[20000, 20000, 'agrees']],
  },
  {
    name: 'bridge collapse',
    here: told(
      'Vale Evening News',
      '2018-08-14',
      'Genoa bridge collapse: 26 dead',
      'At least 26 people were killed when a motorway bridge collapsed in Genoa in heavy rain on Tuesday, the fire brigade said. Fifteen were injured.',
    ),
    there: told(
      'Morning Gazette',
      '2018-08-18',
      'Genoa buries its dead as toll hits 43',
      'Italy held a state funeral on Saturday for victims of the Morandi bridge collapse in Genoa. The toll rose to 43 after four more bodies were found.',
    ),
    ties: [[26, 43, 'newer']],
  },
  {
    name: 'school kidnap',
    here: told(
      'Harbour Courier',
      '2014-05-05',
      'Boko Haram holds 223 girls',
      'Boko Haram has admitted abducting schoolgirls in Chibok in northeastern Nigeria three weeks ago. Police say 276 girls were taken and 53 escaped, leaving 223 in captivity.',
    ),
    there: told(
      'Northern Ledger',
      '2014-04-16',
      'More than 100 schoolgirls abducted in Nigeria',
      'Gunmen abducted more than 100 girls from a boarding school in Chibok in Borno state on Monday night, residents said.',
    ),
    ties: [],
  },
  {
    name: 'bomb markets same day',
    here: told(
      'Harbour Courier',
      '2016-07-03',
      'Karrada bombing kills 82',
      "A truck bomb killed at least 82 people in Baghdad's Karrada district as families shopped after breaking the fast, police said on Sunday. Some 200 were wounded.",
    ),
    there: told(
      'Northern Ledger',
      '2016-07-05',
      'Baghdad bombing deadliest since 2003',
      "The death toll of Sunday's bombing in the Karrada district of Baghdad has climbed to 250, the health ministry said on Tuesday. Two hundred people were wounded.",
    ),
    ties: [
      [82, 250, 'newer'],
      [200, 200, 'agrees'],
    ],
  },
  {
    name: 'ship migrants sea two',
    here: told(
      'Vale Evening News',
      '2015-04-13',
      '400 migrants drown off Libya',
      'As many as 400 migrants are feared drowned after their boat capsized off Libya on Sunday, survivors told Save the Children. The Italian coastguard rescued 144.',
    ),
    there: told(
      'Morning Gazette',
      '2015-04-19',
      '700 feared dead in Mediterranean',
      'As many as 700 migrants are feared dead after a fishing boat overturned off Libya late on Saturday. Twenty-eight were rescued, the Italian coastguard said.',
    ),
    ties: [],
  },
  {
    name: 'rally counts',
    here: told(
      'Harbour Courier',
      '2019-06-17',
      'Two million march in Hong Kong, organisers say',
      "Organisers said almost two million people took part in Sunday's march in Hong Kong against an extradition bill; police said 338,000 at its peak.",
    ),
    there: told(
      'Northern Ledger',
      '2019-06-17',
      'Hong Kong leader apologises',
      'Carrie Lam apologised after a march that organisers said drew almost two million people. Police put the crowd at 338,000.',
    ),
    ties: [
      [2000000, 2000000, 'agrees'],
      [338000, 338000, 'agrees'],
    ],
  },
  {
    name: 'locusts other',
    here: told(
      'Vale Evening News',
      '2020-02-10',
      'FAO seeks $76 million against locusts',
      'The UN food agency needs $76 million to fight locusts in East Africa; only $20 million has been received.',
    ),
    there: told(
      'Morning Gazette',
      '2020-02-11',
      'Locusts: UN appeals for $76m',
      'The United Nations has appealed for $76m to combat a locust plague in East Africa, of which $20m is available.',
    ),
    ties: [
      [76000000, 76000000, 'agrees'],
      [20000000, 20000000, 'agrees'],
    ],
  },
  {
    name: 'anthrax hosp',
    here: told(
      'Harbour Courier',
      '2019-08-05',
      'Dayton and El Paso: 31 dead in a day',
      'Twenty-two people were killed at a Walmart in El Paso, Texas, on Saturday; nine died hours later in Dayton, Ohio.',
    ),
    there: told(
      'Northern Ledger',
      '2019-08-04',
      '20 dead in El Paso shooting',
      'A gunman killed 20 people at a Walmart in El Paso, Texas, on Saturday, and wounded 26, police said.',
    ),
    ties: [[22, 20, 'older']],
  },
  {
    name: 'sportier figure',
    here: told(
      'Vale Evening News',
      '2018-06-02',
      'Rohingya camps: 200,000 at risk',
      "The UN says 200,000 refugees in Cox's Bazar in Bangladesh are at risk from floods and landslides as the monsoon begins.",
    ),
    there: told(
      'Morning Gazette',
      '2018-06-12',
      "Landslide kills boy in Cox's Bazar camp",
      "A three-year-old boy died in a landslide in a refugee camp in Cox's Bazar. Some 200,000 refugees are at risk from floods and landslides, aid agencies say.",
    ),
    ties: [[200000, 200000, 'agrees']],
  },
]
