const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
/** As wires shorten them; May, June and July are never. */
const SHORT = 'Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec'.split(' ')

/** A month's name in a pattern, as a group: in full, or as a wire shortens it ("Sept."). */
export const MONTH_NAME = `(${MONTHS.join('|')}|(?:${SHORT.join('|')})\\b\\.?)`

/** 1 for January to 12 for December; 0 for no month. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1
