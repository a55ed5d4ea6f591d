const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** A side or population as people call it: the country's name for a code, any other name as it is. */
export function sideName(who: string): string {
  return /^[A-Z]{2}$/.test(who) ? (REGIONS.of(who) ?? who) : who
}

/** Codes given up since (SU, UK) share their name with the one that stands now. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

/** ISO 3166 codes by name. */
const codes = new Map(
  LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isCurrent)
    .flatMap((code) => {
      const name = REGIONS.of(code)
      return name ? [[name.toLowerCase(), code] as const] : []
    }),
)

/** The code of a country by its English name, in any case; null where it is none. */
export function codeOf(name: string): string | null {
  return codes.get(name.trim().toLowerCase()) ?? null
}
