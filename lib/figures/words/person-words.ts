/** Singular nouns of people whom news counts among the harmed, taken or missing. Who speaks (spokesman, source) is left out. */
export const PERSONS = new Set(
  `person man woman boy girl child baby infant toddler newborn teenager teen youth youngster minor adult elder mother father
  parent son daughter brother sister wife husband grandmother grandfather grandson granddaughter grandchild uncle aunt nephew
  niece cousin relative bride groom widow fiancee fiance girlfriend boyfriend couple twin sibling stepson stepdaughter
  soldier serviceman servicewoman trooper paratrooper marine sailor airman conscript recruit reservist veteran sergeant
  corporal private lieutenant captain major colonel general admiral commander officer policeman policewoman constable deputy
  guard bodyguard gendarme peacekeeper militant insurgent rebel fighter gunman attacker assailant bomber terrorist extremist
  jihadist sniper mercenary militiaman guerrilla combatant suspect hostage captive prisoner inmate detainee civilian
  bystander passer-by passerby pedestrian cyclist motorist motorcyclist driver passenger pilot co-pilot copilot crewman
  navigator flight-attendant attendant commuter tourist visitor traveller traveler hiker climber skier swimmer surfer diver
  fisherman farmer villager resident local citizen national worker labourer laborer employee miner builder contractor
  engineer technician driver electrician firefighter fireman paramedic medic doctor nurse surgeon midwife patient medical-worker
  rescuer volunteer aid-worker teacher professor student pupil schoolboy schoolgirl schoolchild journalist reporter
  photographer cameraman correspondent editor lawyer judge prosecutor politician lawmaker mayor councillor councilor candidate
  activist protester protestor demonstrator rioter priest imam cleric monk nun pastor rabbi worshipper worshiper pilgrim refugee
  migrant asylum-seeker shopkeeper trader merchant vendor businessman businesswoman shopper customer clerk cashier waiter
  waitress cook bartender bouncer musician singer actor actress player footballer athlete spectator fan referee jockey
  survivor victim casualty palestinian israeli american briton frenchman german russian ukrainian syrian iraqi iranian afghan
  pakistani indian australian canadian turk kurd egyptian lebanese yemeni saudi libyan somali sudanese ethiopian kenyan
  nigerian congolese malian chinese japanese korean filipino indonesian thai mexican colombian brazilian haitian italian
  spaniard pole dutchman swede dane norwegian greek serb croat bosnian albanian georgian armenian azeri chechen jew muslim
  christian hindu sikh foreigner stranger neighbour neighbor gunner medic nomad shepherd herder robber thief burglar killer
  murderer smuggler dealer gangster jogger runner walker babysitter nanny jawan porter helper cleaner dentist pharmacist tailor mason scientist researcher lecturer chief leader headman governor minister senator principal bishop chef baker butcher barber mechanic welder carpenter plumber trucker biker classmate roommate landlord tenant housewife pensioner retiree centenarian
  auxiliary member expert official diplomat envoy staffer operative commando ranger cadet aide adviser advisor assistant interpreter translator
  watchman sentry trainee apprentice servant maid steward stewardess conductor rider horseman hunter logger rancher boatman
  seaman fireman vigilante chieftain elder tribesman sheikh mullah missionary schoolteacher headmaster coach trainer boxer
  supporter follower leader dissident defector fugitive intruder convict criminal deserter draftee warden inspector detective sheriff
  sapper infantryman lifeguard mountaineer trekker camper kayaker paraglider skydiver parachutist artist writer blogger author director
  dancer cyclist specialist operator handler gardener carer caretaker janitor demonstrator marcher wrestler racer`
    .split(/\s+/)
    .map((word) => word.replace('-', ' ')),
)

/** Words from an article to its noun at most, the noun included. */
const MOST_BETWEEN = 10

/** Plural nouns of people that end unlike the singular and s. */
const IRREGULAR: Record<string, string> = {
  children: 'child',
  people: 'person',
  babies: 'baby',
  wives: 'wife',
  grandchildren: 'grandchild',
}

/** Whether a singular noun of a person stands soon after an article: it spares most sentences the reading of their tokens. */
export function namesPerson(text: string): boolean {
  let left = 0
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (left > 0 && PERSONS.has(word)) return true
    left = word === 'a' || word === 'an' || word === 'another' ? MOST_BETWEEN : left - 1
  }
  return false
}

/** The singular of a plural noun of people, or null. */
export function singularPerson(plural: string): string | null {
  const candidate = IRREGULAR[plural] ?? plural.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '')
  return PERSONS.has(candidate) && candidate !== plural ? candidate : null
}
