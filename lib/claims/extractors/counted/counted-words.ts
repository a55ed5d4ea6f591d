/** Nouns for persons, by lemma. Agent nouns (-er, -or, -ist, -ian, -man, -woman …) are recognised by their endings. */
export const PEOPLE: ReadonlySet<string> = new Set(
  (
    'person people man woman child kid boy girl baby infant newborn toddler teenager teen youth youngster adult minor ' +
    'civilian citizen resident inhabitant villager local native national foreigner stranger passerby bystander pedestrian ' +
    'soldier troop conscript recruit serviceman servicewoman servicemember serviceperson reservist cadet officer general colonel sapper sniper marine ' +
    'paratrooper infantryman guard cop policeman policewoman militant militiaman fighter combatant gunman assailant attacker bomber ' +
    'terrorist insurgent rebel guerrilla jihadist extremist mercenary commander personnel staff crew crewman sailor pilot ' +
    'worker employee labourer laborer farmer fisherman miner driver nurse doctor medic paramedic physician surgeon patient journalist ' +
    'reporter photographer cameraman teacher pupil student schoolchild schoolgirl schoolboy professor lawyer judge official minister lawmaker ' +
    'mp deputy senator politician activist protester protestor demonstrator rioter looter suspect criminal gangster trafficker smuggler ' +
    'victim survivor casualty hostage captive prisoner inmate detainee pow refugee migrant evacuee returnee asylum-seeker deportee ' +
    'passenger traveller traveler tourist visitor guest worshipper worshiper pilgrim spectator fan player athlete climber hiker swimmer ' +
    'mother father parent son daughter brother sister sibling wife husband spouse uncle aunt nephew niece cousin grandmother grandfather ' +
    'grandparent grandchild grandson granddaughter relative friend neighbour neighbor colleague member family-member bride groom twin orphan widow ' +
    'voter respondent candidate delegate shopper customer client user viewer reader subscriber user tenant homeowner householder ' +
    'volunteer aid-worker rescuer firefighter responder peacekeeper contractor engineer technician scientist researcher specialist expert ' +
    'accused aide attendee escapee franchisee trustee appointee nominee retiree trainee intern apprentice contestant ' +
    'participant applicant claimant defendant plaintiff juror occupant servant coach teammate classmate roommate graduate ' +
    'undergraduate billionaire millionaire entrepreneur executive accountant consultant assistant merchant vet vegetarian ' +
    'vegan midfielder striker defender bowler batsman sprinter medallist medalist gymnast golfer cyclist jockey smoker ' +
    'drinker commuter motorist biker trucker surfer skier diver camper hunter actor actress singer musician dancer author ' +
    'poet painter comedian celebrity director producer pensioner runner rider ' +
    'immigrant emigrant burglar scammer pickpocket witness host supporter opponent president agent recipient dependant dependent lieutenant attendant informant heir boss ' +
    'king queen prince princess clergy congregant chaplain captain referee umpire spy diplomat envoy consul rival secretary ' +
    'premier absentee devotee addict convict fugitive accomplice culprit felon juvenile adolescent donor scholar academic ' +
    'critic cleric alcoholic boxer goalie rookie veteran amateur butcher baker carpenter plumber maid nanny cashier staffer ' +
    'expat islander peasant slave nomad pastoralist descendant follower believer disciple convert onlooker hijacker ' +
    'kidnapper captor abductee amputee draftee parolee ex-convict entrant signatory beneficiary shareholder stakeholder ' +
    'subcontractor freelancer jobseeker breadwinner bridesmaid councillor councilor ' +
    'human individual elder elderly life soul other everyone anyone nobody no-one none somebody someone dead wounded injured martyr corpse body ' +
    'christian muslim jew palestinian israeli lady gentleman fellow comrade ally enemy thug robber thief murderer monk nun priest imam pastor bishop ' +
    'manpower reinforcement builder cook clerk chef chief bodyguard rabbi shepherd mechanic'
  ).split(' '),
)

/** Endings of nouns for persons. */
export const PEOPLE_ENDINGS =
  /[a-z]{2}(?:men|man|women|woman|folk|people|children)$|[a-z]{4}ist$|[a-z]{4}eer$/

/** Names of peoples that no ending tells. */
export const PEOPLES: ReadonlySet<string> = new Set(
  'kurds arabs turks serbs croats poles danes swedes finns scots czechs greeks brits britons filipinos uzbeks tatars tajiks kazakhs turkmens afghans thais slovaks jews sikhs hindus muslims christians yazidis druze copts hutus tutsis roma catholics protestants sunnis shiites alawites french dutch swiss welsh latinos hispanics'.split(
    ' ',
  ),
)

/** Nouns that end like persons and are none, and things that verbs of harm are used of. */
export const THINGS: ReadonlySet<string> = new Set(
  (
    'head ox oxen buffalo bull mule donkey poultry duck goose turkey hen pig hog deer yak insect bee rodent rat mouse frog lizard snake parrot puppy kitten calf lamb foal cub turtle manatee penguin seal shark crocodile tiger lion monkey animal pet cow sheep goat horse camel animal dog cat bird fish chicken whale dolphin elephant rhino bear wolf livestock cattle tree ' +
    'tank drone aircraft plane jet helicopter ship boat vessel vehicle car bus truck lorry missile rocket launcher gun weapon shell bomb ' +
    'house home building apartment block school hospital mosque church shop village town city district settlement area position post base ' +
    'point goal game match seat vote job case day week month year hour minute second time dollar euro pound percent per-cent mile kilometre kilometer ' +
    'strike airstrike attack raid explosion blast incident sortie shot round bullet wave front system battery container carrier cruiser destroyer ' +
    'family household tent shelter number order paper member-state country nation state river computer fire tower power meter metre litre liter ' +
    'checklist shortlist playlist whitelist blacklist specimen regimen abdomen beer deer career generation name unit floor storey story surname photo image video picture source center centre border corner order letter flower finger shoulder disaster theater theatre water layer error mirror door floor factor sector ' +
    'color colour flavor harbor honor favor motor tremor reactor tractor terror labor labour charter chamber cluster poster sticker banner ' +
    'marker counter trailer tanker freighter steamer cooker freezer printer scanner server router sensor monitor projector corridor transformer generator ' +
    'bunker boulder cylinder ladder hammer timber lumber fiber fibre liver register answer offer transfer number remainder matter manner dinner ' +
    'supper summer winter october november december quarter semester trimester chapter paper newspaper power tower shower meter diameter parameter bitcoin ' +
    'silver copper rubber sugar cigar dollar collar pillar encounter disorder murder buffer cover crater bumper ' +
    'interceptor detonator destroyer cruiser helicopter starter filter tender career trigger barrier river ' +
    'transistor semiconductor processor elevator escalator rotor capacitor resistor vector indicator calculator ' +
    'refrigerator ventilator incubator radiator simulator detector compressor excavator bulldozer digger scooter tumor ' +
    'tumour sneaker burger cracker cooler heater boiler charger blocker booster thruster lander orbiter airliner trawler ' +
    'cutter folder fertiliser fertilizer sweater diaper drawer blender mixer dryer washer lighter tracker locker hanger ' +
    'stretcher gutter shutter heifer rooster hamster oyster lobster panther badger beaver otter viper condor alligator ' +
    'caterpillar flyer newsletter headquarter adapter roster lender retailer insurer reinsurer carmaker automaker drugmaker ' +
    'chipmaker steelmaker manufacturer wholesaler broadcaster exporter skyscraper propeller sprinkler meteor takeover ' +
    'turnover makeover layover stopover whisker chequer recorder camcorder harbour calibre sabre spectre colander cucumber ' +
    'pepper zipper slipper burner spanner laser browser cancer ulcer thriller blockbuster bestseller footer chopper feeder ' +
    'header oscar saver prayer tuner barometer thermometer voucher fever jumper dumper dagger wager ' +
    'manoeuvre career hectare acre tonne ton barrel letter quarter chapter'
  ).split(' '),
)

/** Those who bear arms or serve under orders: the ones that are deployed. */
export const TROOPS: ReadonlySet<string> = new Set(
  (
    'troop soldier personnel force serviceman servicewoman servicemember marine paratrooper conscript recruit reservist peacekeeper officer ' +
    'policeman sapper engineer builder fighter mercenary guard reinforcement commando infantryman adviser advisor instructor trainer contractor ' +
    'worker firefighter rescuer specialist man woman people staff volunteer technician sniper airman sailor police'
  ).split(' '),
)

/** Words that end a noun phrase though a tagger may take them for nouns. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'today yesterday tonight tomorrow overnight last this next that ago later earlier early late since including include such sent'
  ).split(' '),
)

/** Nouns for people of one age, sex or kinship: with a count of people beside them, a part of it. */
export const KIN_AND_AGES: ReadonlySet<string> = new Set(
  (
    'child kid boy girl baby infant newborn toddler teenager teen youth youngster minor adult woman man lady elder ' +
    'mother father parent son daughter brother sister sibling twin wife husband spouse uncle aunt nephew niece cousin ' +
    'grandmother grandfather grandparent grandchild grandson granddaughter relative orphan schoolchild'
  ).split(' '),
)
