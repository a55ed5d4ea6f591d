import { WIRES } from './wire-words'

const ALL = WIRES.map(([, written]) => written).join('|')
/** "LONDON (Reuters) -", "(AFP)", "/Reuters" in an opening line. */
const IN_OPENING = new RegExp(`^.{0,60}?(?:\\((${ALL})\\)|[,/] ?(${ALL}) ?[-–—:])`)
/** "With AP", "Associated Press writer …", "AP contributed", "Reuters, AFP", "(Reporting by …; Reuters)". */
const IN_CREDIT = new RegExp(
  `(?:\\b(?:[Ww]ith|[Aa]vec|[Mm]it|[Cc]on|[Cc]om|[Bb]y|[Ff]rom|[Ss]ource:?|[Aa]gencies:?|[Cc]redit:?)\\b[^.]{0,60}?|^\\W{0,3}|[(/,&—–-] ?|\\band )(${ALL})\\b`,
  'g',
)
const STAFF = new RegExp(`\\b(${ALL}) (?:writers?|reporters?|journalists?|correspondents?|staff)\\b`, 'g')

const patterns = WIRES.map(([name, written]) => [name, new RegExp(`^(?:${written})$`)] as const)

const nameOf = (written: string): string =>
  patterns.find(([, pattern]) => pattern.test(written))?.[0] ?? written

/**
 * The wire agencies that a report credits.
 * @param opening first lines of the text, where datelines stand
 * @param credits bylines and credit lines
 */
export function wiresIn(opening: string[], credits: string[]): string[] {
  const found = new Set<string>()
  for (const line of opening) {
    const match = IN_OPENING.exec(line)
    const written = match?.[1] ?? match?.[2]
    if (written) found.add(nameOf(written))
  }
  for (const line of credits.map((credit) => credit.slice(0, 600)))
    for (const pattern of [IN_CREDIT, STAFF])
      for (const match of line.matchAll(pattern)) if (match[1]) found.add(nameOf(match[1]))
  return [...found]
}
