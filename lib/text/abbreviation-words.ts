/** Stand before a name or number: their full stop never ends a sentence. */
export const BEFORE_NAME = new Set(
  `mr mrs ms messrs mx dr prof rev fr sr st mt ft gen lt col maj capt cpt cmdr sgt cpl pvt pfc adm brig sen rep gov pres
  hon sec supt det insp dep amb atty dist asst pte spc cdr vs v approx est ca cf al`.split(/\s+/),
)

/** Stand before a number: their full stop ends no sentence where a digit follows. */
export const BEFORE_NUMBER = new Set(
  `no nos art arts fig figs vol vols p pp ch chap para paras par sect secs op cl par ext tel c rs`.split(
    /\s+/,
  ),
)

/** May end a sentence or not; the word after them decides. */
export const EITHER = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp ltd co cos jr bros
  llc plc etc ave blvd rd dept univ assn intl govt natl ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass
  mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que sask alta kph mph sq ft in lb lbs oz hr
  hrs min mins yr yrs est cent pct`.split(/\s+/),
)

/** Words that start sentences and not names: after an abbreviation they show that a sentence has ended. */
export const STARTERS = new Set(
  `the a an this that these those there here he she it they we you i his her its their our your my who what when where why
  how which in on at by for from with without within after before since until as if because although though while whereas
  but and or yet so nor however meanwhile moreover also still then now later earlier thus instead despite during about
  around some many most several few all both each every no not none another other such more less fewer at least up only
  just even among between under over according officials police authorities witnesses rescuers residents experts
  one two three four five six seven eight nine ten dozens hundreds thousands scores today yesterday tomorrow`.split(
    /\s+/,
  ),
)
