/** Comments that browsers and savers of pages leave in the first lines of a saved page. */
const SAVED_FROM = [
  /<!--\s{0,4}saved from url=\(\d{4}\)(https?:[^\s>]{1,2000})/i,
  /<!--\s{0,4}Page saved with SingleFile\s{1,4}url:\s{0,4}(https?:[^\s>]{1,2000})/i,
]
const REACH = 5000

/** The address that a saved page says it was saved from; "" where it doesn't. */
export function savedFrom(html: string): string {
  const head = html.slice(0, REACH)
  for (const pattern of SAVED_FROM) {
    const url = pattern.exec(head)?.[1]
    if (url && URL.canParse(url)) return url
  }
  return ''
}
