const NAME = `((?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:(?:of|the|and|for|on|de|la|el) )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,5}|[a-z]\\w{2,30}\\.(?:com|co\\.uk|org|net|news))`

/** A line that says who published the report first. */
const FIRST_PUBLISHED: RegExp[] = [
  `(?:[Oo]riginally|[Ff]irst|[Pp]reviously) (?:published|appeared|posted|ran)(?: (?:by|on|in|at|with))?:? ${NAME}`,
  `appeared first on ${NAME}`,
  `(?:[Rr]epublished|[Rr]eprinted|[Ss]yndicated)(?: with permission)? (?:from|by) ${NAME}`,
  `[Rr]ead the (?:original|full) (?:article|story|report|post)(?: here)? (?:on|at|in|by) ${NAME}`,
  `[Tt]h(?:is|e) (?:story|article|report|piece) (?:was|is) (?:originally )?(?:from|produced by|provided by) ${NAME}`,
  `(?:from|in) the (?:\\p{Lu}\\p{L}+ \\d{1,2}, (?:19|20)\\d\\d )?(?:edition|issue) of ${NAME}`,
  `(?:19|20)\\d\\d[ -](?:utgaven av|edition of|edición de|édition de|Ausgabe von|editie van|utgåvan av|udgaven af) ${NAME}`,
].map((pattern) => new RegExp(pattern, 'u'))

/** An appeal that names whose subscription it sells: on a host, the report's publisher. */
const APPEALS: RegExp[] = [
  `[Tt]ry ${NAME} (?:free|today|for)`,
  `[Ss]ubscribe to ${NAME}(?: today| now| for|[.!]|$)`,
  `[Ss]ign up (?:to|for) ${NAME}(?:['’]s)? [\\p{L} ]{0,30}newsletter`,
].map((pattern) => new RegExp(pattern, 'u'))

/** "first published on Monday" names no publisher. */
const TIME_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

const nameIn = (patterns: RegExp[], line: string): string | null => {
  for (const pattern of patterns) {
    const name = pattern.exec(line)?.[1]
    if (name && !TIME_NAME.test(name)) return name.replace(/[.,'’]+$/, '').replace(/['’]s$/, '')
  }
  return null
}

/** Who a line says published the report first; null where it doesn't say. */
export const firstPublisherIn = (line: string): string | null => nameIn(FIRST_PUBLISHED, line)

/** Whose subscription or newsletter a line offers; null where none. */
export const appealedFor = (line: string): string | null => nameIn(APPEALS, line)
