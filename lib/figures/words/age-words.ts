/** Words that only an age follows, whatever comes after it: "aged 41", "between the ages of 18". */
export const AGED =
  /\b(?:aged?|ages|(?:average|median|mean|retirement|minimum|maximum|legal|voting|drinking|pension) age (?:is|was|to)|(?:the|her|his|their) (?:eldest|oldest|youngest))(?: of| from| between| about| around| just| only)?(?: the ages of)? $/i

/** "Dies at 45", "Dead at 61", "retired at 58": where nothing is counted after it. */
export const DIED_AT =
  /(?:^|[^\d\s] ?)(?<!\b(?:of|the|for) )\b(?:dead|dies|died|die|dying|passe[sd] away|pass away|death|retire[sd]?|married|orphaned|widowed) at (?:just |only )?$/i

/** "Smith, now 41,", "the singer, who turned 40", "turning 40": where nothing is counted after it. */
export const NOW =
  /(?:[,(] ?now|\bnow at|\bof age|\b(?:turn|turns|turned|turning)|\bwho (?:is|was|are|were)(?: now)?|\bas (?:young|old) as) $/i

/** "Now 24, she said": the words before the age, and after it. */
export const NOW_FIRST = /^(?:now|(?:now )?(?:at )?(?:just|only)|at) $/i
export const THEN_WHO = /^, s?he\b/

/** "He was 45", "she's 83": where the clause ends with it. */
export const HE_WAS =
  /\b(?:he|she)(?: was| is|['’]s|['’]d be| would (?:be|have been|have turned))(?: just| only| now)? $/i

/** "The average age of first-time buyers has risen to": nothing but the age follows. */
export const AGE_OF =
  /\b(?:(?:average|median|mean|retirement|pension|minimum|maximum|legal|voting|drinking) age|life expectancy) (?:[^,;.\d]{1,45} )?(?:to|of|is|was|at|from|reached) (?:just |only |about |around )?$/i

/** "65 or older", and, after those of an age, "18 and over". */
export const OR_OLDER = /^ (?:and|or) (?:older|younger)\b(?! [a-z]{3,20}s\b)/i
export const OR_OVER = /^ (?:and|or) (?:over|under|above|up)\b/i
export const OF_PEOPLE =
  /\b(?:people|those|anyone|everyone|children|kids|boys|girls|women|men|adults|voters|teens|residents|citizens|persons|patients|seniors) $/i

/** "People under 30", "you're over 18". */
export const BELOW =
  /\b(?:people|those|them|anyone|everyone|children|kids|boys|girls|women|men|adults|voters|teens|minors|drivers|girl|boy|child|person|workers|residents|aged?|(?:are|were)(?= under)|(?:you|he|she|who)(?: is| was| are| were|['’]re|['’]s)) (?:under|over|above|below) $/i

/** What may stand after an age where a number would be beside what it counts. */
export const NOTHING_COUNTED =
  /^(?:[,.;:!?)”"]|$| [-–—] | (?:and|or|in|at|on|to|who|is|was|are|were|have|has|had|from|by|with|but|can|should|must|may|will|would|engage|after|before|following|when|while|as|amid|during|due|because|despite|this|last|next|just|surrounded|years|she|he|die|died|dies|live|lived|get|got|receive[ds]?|suffer(?:s|ed)?|face[ds]?|need(?:s|ed)?|account(?:s|ed)?|make|made|say|said|do|did)\b)/i

/** An age ends its clause after "he was": "he was 45 when …", not "he was 2 up", "he was 45 minutes late". */
export const CLAUSE_ENDS =
  /^(?:[,.;!?)”"]|$| (?:when|at the time|years|and (?:had|was|lived|leaves|is)|in (?:19|20)\d\d)\b)/i

/** Hours rather than ages, where the number is small enough: "died at 11 on Sunday". */
export const AT_AN_HOUR =
  /^ (?:on|in the (?:morning|afternoon|evening)|at night|last|this|after (?:noon|midnight))\b/i

/** The greatest age on record: Jeanne Calment's 122 (Guinness World Records). */
export const OLDEST = 122
