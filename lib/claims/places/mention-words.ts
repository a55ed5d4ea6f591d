const set = (words: string) => new Set(words.trim().split(/\s+/))

/** Words for a first-level region, as they follow or precede its name ("Kharkiv region", "region of Kursk"). */
export const REGION_NOUNS = set(
  'region oblast province governorate prefecture krai voivodeship county state territory',
)

/** Words for a place smaller than that: the place named with one is written down as named. */
export const LOCAL_NOUNS = set(
  'district village town township neighbourhood neighborhood suburb settlement hamlet municipality camp commune subdistrict raion borough quarter sector island valley',
)

/** Words for a city, which say that its name is not the region's. */
export const CITY_NOUNS = set('city capital port metropolis')

export const COMPASS = set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western
  central`,
)

/** Capitalised words that may follow a place's name, which stays a place. */
export const FACILITIES = set(
  `airport airfield airbase hospital university school college street avenue road highway bridge station square market mosque
  church cathedral temple monastery prison jail stadium arena mall hotel theatre theater museum park port harbour harbor dam
  crossing checkpoint border zoo beach bay river lake mountain canal strip area city town village district region province
  oblast governorate county state suburb camp peninsula island airstrip base zone international central general refugee police sheriff medical clinic`,
)

/** Months and days, which a place's name may stand beside. */
export const CALENDAR = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday`,
)

/** Titles after which a name is a person's. */
export const TITLES = set(
  `mr mrs ms miss dr sir lord lady dame prof professor president minister premier chancellor senator governor mayor judge justice
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt commander admiral brigadier officer constable
  inspector superintendent rep sen gov rev pope king queen prince princess sheikh imam coach actor actress singer author`,
)

/** Capitalised words that make an organisation of "… of Place" or "Place …". */
export const OF_BODIES = set(
  `university bank government republic kingdom ministry department bishop archbishop archdiocese duke earl chamber federation
  institute college school church museum council house institution society association academy library parliament
  battle treaty declaration statute prime president minister mayor governor secretary`,
)

/** Names of cities that are words first: places only where what holds them is named. */
export const WORDS_FIRST = set(
  `paradise enterprise independence liberty hope surprise eden corona orange mobile reading nice bath buffalo most police
  man of bar march sale deal split union concord providence eureka aurora plantation sandy bend normal industry commerce
  lady young best wells battle rugby sandwich university centre center central hospital mission media`,
)
