/** Nouns that a number names rather than counts: "Flight 370", "phase two", "No. 10". In lower case. */
export const NUMBERED = new Set(
  `abc agenda airbus aisle amendment android annex apartment apollo appendix apt area army article autoroute
  battalion bbc block boeing book box brigade building bus camera camp catch category cbs cell channel chapter
  checkpoint class clause code company concerto covid day directive district division door engine episode
  exhibit exit falcon figure film flight formula fox freeway galaxy game gate gemini generation grade group
  highway hill hole horizon hospital interstate ios ipad iphone issue item itv junction kilometer kilometre lane
  lap level line locomotive lot mach mark mars match matchday measure model motorway nbc no nos nr nrs num num.
  number numbers office opus outpost page paragraph parcel part pavilion phase pier plate platform platoon
  playstation plot pole post precinct prop proposition protocol ps psalm quartet question race radio reactor
  regiment region resolution road room round route row rule runway sars schedule school seat section sector
  series silo site sonata size soyuz sputnik squadron stage step studio subsection suite sura surah symphony table
  terminal test tier title top tower track train tram type unit verse version vision volume voyager war ward
  week well windows xbox zone season no. nos. nr. nrs. prop. fig. apt. tu-154 po-box unscr pillar extension zip
  leg floor sdg para p. leviticus genesis exodus isaiah deuteronomy corinthians`.split(/\s+/),
)

/** Of those, the ones that are verbs of what can be counted: "to test 500 samples", "to seat 12 guests". */
export const COUNTING_VERBS = new Set(
  'test seat issue measure film post match block track plot screen house'.split(' '),
)

/** Plural nouns that two numbers name: "junctions 9 and 10", "pages 3 to 7". In lower case. */
export const NUMBERED_PLURALS =
  `pages sections chapters articles paragraphs junctions exits gates routes rooms phases levels sizes blocks platforms stages
  rows rounds grades flights wards zones districts lanes highways runways clauses rules games weeks days years numbers nos.
  verses volumes issues items lines lots tables figures appendices episodes seasons levels floors units reactors pp. terminals blocks precincts
  propositions bills counts tiers groups types classes categories tests stations`.split(/\s+/)

/** Names that hold a number word or digits, beyond those told by their form. */
export const NAMES =
  `60 Minutes|48 Hours|50 Cent|20/20|20 Minutes|7 News|Group of Seven|Group of Eight|Group of Twenty|Big Ten
  |Big Four|Big Five|Big Three|Six Nations|Five Eyes|Formula One|Air Force One|Marine One|Fortune 500|S&P 500|FTSE 100|Nasdaq 100
  |Russell 2000|Stoxx 600|STOXX 600|STOXX Europe 600|Stoxx Europe 600|Nikkei 225|CAC 40|DAX 30|Catch-22|World War One|World War Two|Three Mile Island|Three Gorges
  |737 Max 8|737 MAX 8|737 Max 9|737 MAX 9|737 Max 7|737 Max 10|Mega Millions|Ocean’s Eleven|Hawaii Five-0
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
