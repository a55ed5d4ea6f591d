const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Prepositions that put something in a place. */
export const LOCATIVES = set(
  'in at near around across outside inside within throughout along off over on above amid beneath under between beside opposite',
)

/** Nouns before "of" that are themselves a place, or a part of one: "outskirts of", "north of", "village of". */
export const PLACE_NOUNS = set(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west outskirts centre
  center heart middle edge edges streets coast shore shores waters skies border borders part parts area areas region regions
  province provinces city cities town towns village villages suburb suburbs district districts neighbourhood neighborhood
  neighbourhoods neighborhoods settlement settlements municipality county counties state states island islands capital port
  governorate oblast prefecture territory corner stretch strip hills mountains valley valleys side half rest vicinity downtown
  camp hamlet interior ruins frontline frontlines front kilometers kilometres km miles enclave peninsula stronghold bank banks
  community communities airport base zone commune sector country land nation republic kingdom`,
)

/** Nouns whose "on", "of", "against" or "in" gives their place: "a strike on Odesa", "the shelling of Nikopol". */
export const ATTACKS = set(
  `attack attacks strike strikes airstrike airstrikes raid raids assault assaults bombing bombings bombardment bombardments
  shelling siege blockade invasion occupation offensive barrage salvo attempt onslaught incursion crackdown evacuation
  liberation capture fall battle massacre destruction seizure recapture annexation hit missile missiles drone drones fire`,
)

/** Nouns of what happens, that a place's name may stand before: "the Beirut blast", "Kursk battlefield". */
export const EVENTS = set(
  `attack attacks strike strikes airstrike airstrikes raid raids assault bombing bombings blast blasts explosion explosions
  shooting shootings massacre massacres crash crashes fire fires blaze blazes wildfire wildfires flood floods flooding earthquake quake
  tremor storm storms cyclone hurricane typhoon landslide landslides avalanche disaster stampede collapse derailment shipwreck
  protest protests riot riots clashes fighting battle battlefield front frontline frontlines offensive operation operations
  incursion siege war conflict crisis famine outbreak epidemic killings killing murders murder stabbing stabbings genocide
  heatwave eruption tornado tornadoes crush collision accident tragedy incident violence unrest evacuation ambush hostilities campaign`,
)

/** Those that a side does: a country before them is the one who does them. */
export const DONE = set(
  `attack attacks strike strikes airstrike airstrikes raid raids assault bombing bombings massacre massacres shooting offensive
  operation operations incursion siege war killing killings genocide ambush campaign violence evacuation hostilities fire fires`,
)

/** Verbs whose object is where it happened: "hit Libya", "fled Khartoum". */
export const STRIKES = set(
  `hit hits hitting strike strikes struck striking rock rocks rocked rocking attack attacks attacked attacking bomb bombs bombed
  bombing shell shells shelled shelling target targets targeted targeting devastate devastated devastates devastating batter
  battered battering ravage ravaged ravages pound pounded pounding sweep swept sweeps invade invaded invades invading storm
  stormed storming besiege besieged seize seized seizes seizing capture captured flee fled flees
  fleeing jolt jolted shake shook shakes shaken lash lashed lashes slam slammed slams rip ripped engulf engulfed
  cross crosses crossed crossing raid raided raids raiding inundate inundated flood flooded blanket blanketed`,
)

/** Those who speak or are spoken to: a place beside them is theirs, not that of what they tell. */
export const SPEAKERS = set(
  `official officials authority authorities reporter reporters journalist journalists ministry ministries government governments
  spokesman spokeswoman spokesperson spokespeople doctor doctors medic medics hospital hospitals witness witnesses police source
  sources embassy embassies diplomat diplomats prosecutor prosecutors analyst analysts observer observers conference briefing
  interview speech correspondent correspondents leader leaders lawmakers lawmaker counterpart counterparts meeting meetings talks
  summit commander commanders governor mayor agency agencies media office resident residents headquarters court courts forum
  think-tank university expert experts researcher researchers professor activists activist rally`,
)

/** Where people meet, nothing befalls those who are counted: "days before a summit in Lima". */
export const MEETINGS = set(
  'summit conference talks forum congress assembly meeting negotiations hearing trial',
)

/** Verbs of saying, by form. */
export const SAYING = set(
  `said says say saying told tells telling reported reports reporting added adds announced announces claimed claims stated states
  estimated estimates confirmed confirms warned warns according wrote put puts tweeted posted`,
)
