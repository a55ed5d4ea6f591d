/** Archives and page caches carry the page's own address in theirs. */
const WITHIN: RegExp[] = [
  /^https?:\/\/web\.archive\.org\/web\/[\d*a-z_]{1,24}\/(https?:\/\/?.+)$/i,
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/s\/(.+)$/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:[a-z]\/)?s\/(.+)$/i,
  /^https?:\/\/archive\.(?:today|is|ph|li|md|vn|fo)\/(?:\d{4,14}\/|o\/\w+\/)(https?:\/\/.+)$/i,
  /^https?:\/\/webcache\.googleusercontent\.com\/search\?q=cache:[\w-]{0,20}:?(https?:\/\/[^+&]+)/i,
  /^https?:\/\/(?:www\.)?12ft\.io\/(?:proxy\?q=)?(https?:\/\/.+)$/i,
]

/** The address of the page that an archive or a cache shows, told by its own address; null for any other. */
export function originalAddress(url: string): string | null {
  for (const pattern of WITHIN) {
    const within = pattern.exec(url)?.[1]
    if (!within) continue
    const address = /^https?:/i.test(within)
      ? within.replace(/^(https?:)\/(?!\/)/i, '$1//')
      : `https://${within}`
    if (URL.canParse(address)) return address
  }
  return null
}
