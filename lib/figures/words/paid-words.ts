/** Words before an amount of what is paid: "fined", "a fee of". */
export const PAID_BEFORE =
  /\b(?:pa(?:y|ys|id|ying)|repa(?:y|id)|fined|charg(?:e[sd]?|ing)|costs?|costing|priced|worth|spen[dt]s?|spending|sold|bought|sells?|owe[sd]?|owing|earn(?:s|ed|ing)?|rais(?:e[sd]?|ing)|donat(?:e[sd]?|ing)|stole|stolen|won|sav(?:e[sd]?|ing)|award(?:s|ed)|bill(?:ed)?|fines?|fees?|fares?|prices?|bonus|loan|debts?|salary|wages?|rent|deposit|prize|bail|bribes?)(?: (?:for|of|at|by|to|him|her|them|it|an?|the|extra|just|only|about|around|some|over|under|nearly|almost|up|least|more|less|than|back|was|is|were)){0,4} $/i
/** Words behind one: "in damages", "a week". */
export const PAID_AFTER =
  /^ (?:in (?:cash|damages|fines?|compensation|costs|fees|tax(?:es)?|debts?|rent|wages|benefits|bribes|donations)|a (?:year|month|week|day|night|head|ticket)|per (?:year|month|week|day|night|hour|head|person))\b/i
/** "Sold 40 pounds of fish", "eats 40 pounds a day of it" */
export const WEIGHT_AFTER = /^(?: (?:a|per) \p{L}+)? of\b/iu
