const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that lead to the value their subject has come to ("fell to 4%"), before "to", by form. */
export const COME_TO = set(
  `rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing drop drops dropped dropping jump jumps
  jumped jumping slip slips slipped slipping decline declines declined declining increase increases increased increasing decrease
  decreases decreased grow grows grew grown growing soar soars soared soaring plunge plunges plunged plunging tumble tumbles tumbled
  surge surges surged surging slide slides slid shrink shrinks shrank shrunk ease eases eased easing edge edges edged widen widened
  narrow narrowed slow slows slowed slowing swell swelled amount amounts amounted come comes came cut raised lowered reduced revised
  double doubled triple tripled sink sinks sank dip dips dipped rebound rebounded recover recovered slump slumps slumped`,
)

/** Verbs whose subject stands at a value, before "at". */
export const STAND_AT = set(
  `stand stands stood standing estimated valued put set priced assessed peak peaks peaked remain remains remained hold holds held
  stay stays stayed start starts started close closes closed open opens opened end ends ended settle settles settled trade trades
  traded trading calculated reckoned fixed capped kept pegged measured recorded`,
)

/** Verbs whose object is the value itself: "hit 9%", "cost $40 million". */
export const COMES_AT_ONCE = set(
  `hit hits reach reaches reached cost costs totalled totaled totals average averages averaged exceed exceeds exceeded top tops topped
  surpass surpasses surpassed approach approaches approached near nears neared polled polls burned burnt charred scorched blackened
  cover covers covered span spans spanned weigh weighs weighed`,
)

/** Verbs whose object has the value after "at" or "to": "put the crowd at", "raised the rate to". */
export const PUTS = set(
  `put puts putting estimate estimates estimated estimating value values valued valuing set sets raise raises raised raising cut cuts
  cutting lower lowers lowered reduce reduces reduced increase increases increased revise revises revised fix fixed keep keeps kept
  hold holds held`,
)

/** Nouns that have a value: after these, "is" tells it; after others it may tell an age or a place. */
export const VALUED = set(
  `rate price magnitude population turnout attendance inflation unemployment share support revenue profit turnover budget deficit
  surplus debt cost value damage salary wage rent tax fine prize margin majority lead growth index score temperature depth height
  length width distance speed area capacity output production consumption demand supply sale income spending bill fee fund loan
  investment gdp approval rating average median total`,
)

/** Nouns that only stand for what is summed: "the number of jobless". */
export const SUMS = set('number total count sum tally amount')
/** Nouns that point back and name nothing. */
export const POINTERS = set('figure it this that number total count sum tally amount one rest other')
