/** Month names and their abbreviations, as a pattern's alternatives; capitals are required ("may 5" is no date). */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?'

/** Day of a month in digits, not the beginning of a larger number. */
export const DAY =
  '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%°]|[,.]\\d{3}|\\.\\d| (?:million|billion|thousand|percent|per cent))'

/** A year that news writes about. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)(?!\\d|[,.]\\d)'
