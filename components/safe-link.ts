/** An address that may stand in a link: http and https only; null for any other. */
export function safeLink(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}
