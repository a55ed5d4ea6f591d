/** Nouns that a number names rather than counts: "Flight 370", "phase two", "No. 10". In lower case. */
export const NUMBERED =
  `article section chapter paragraph clause page line verse title part volume book issue episode season
  season exhibit appendix figure fig. table plate item question highway route road interstate freeway motorway autoroute
  junction exit gate platform track pier runway terminal flight channel resolution directive protocol annex amendment
  proposition prop prop. measure boeing airbus tu-154 level category phase stage grade step tier class type mark model
  series version generation room apartment apt apt. suite unit cell block building ward district sector zone area precinct
  region division battalion regiment brigade squadron company platoon army group apollo soyuz gemini sputnik falcon voyager
  mars windows iphone ipad galaxy xbox playstation android ios office radio fox abc nbc cbs bbc itv film studio day week
  number numbers no no. nos. nos num num. nr nr. nrs. nrs game round lap race match test set week matchday hole stage
  box post po-box bus tram line train locomotive engine reactor unit well silo camp school ps hospital pavilion tower
  world-war war camera studio formula agenda vision horizon covid sars covid-19 act schedule psalm opus symphony
  concerto quartet sonata top catch rule code site plot lot parcel door seat row aisle checkpoint outpost hill
  kilometre kilometer mile-marker lane pole sub-section subsection sura surah`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replace('-', ' '))

/** Names that hold a number word or digits, beyond those told by their form. */
export const NAMES =
  `38 North|911|60 Minutes|48 Hours|50 Cent|20/20|20 Minutes|7 News|Group of Seven|Group of Eight|Group of Twenty|Big Ten
  |Big Four|Big Five|Big Three|Six Nations|Five Eyes|Formula One|Air Force One|Marine One|Fortune 500|S&P 500|FTSE 100|Nasdaq 100
  |Russell 2000|Stoxx 600|Nikkei 225|CAC 40|DAX 30|Catch-22|World War One|World War Two|Three Mile Island|Three Gorges
  |One Direction|One America News|Forbes 400|Forbes 500|Seven Network|Nine Network|Network Ten|Four Seasons|Twenty20|Twitter 2.0
  |Premier League 2|Ten Commandments|Twelve Apostles|Five Star Movement|Five-Star|Three Kings|Super Bowl 50|Year Zero|Ground Zero
  |Quartet|Six-Day War|Yom Kippur War|Big Apple|Bank One|Chicago Seven|Central Park Five|Three Percenters|Oath Keepers|Seven Days|Six Flags
  |One Nation|One World|One Health|Page Six|Pier 1|7-Eleven|Motel 6|Super 8|Studio 54|Les Six|Four Corners|Thirteen Colonies|Nine Elms`
    .replace(/\n\s*/g, '')
    .split('|')

/** Capitalised words that stand before a count without naming it: days, months and words that start a sentence. */
export const NOT_NAMING = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december the a an in on at of by for from with to and or but as so all some about around over under up
  more less fewer only just nearly almost another additional these those his her its their our my your we they he she it
  there then when while where after before since until between among roughly approximately least most killed wounded killing
  police officials authorities today yesterday tomorrow is are was were has have had will would could should may might
  usd eur gbp inr aud cad rs ksh rmb cny jpy including excluding meanwhile however overall altogether what how this that also still both than not no total`.split(
    /\s+/,
  ),
)
