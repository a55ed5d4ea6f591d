/**
 * A name made from content: the first 128 bits of its SHA-256, as 22 characters of base64url.
 * Taken before a transaction is opened: awaiting anything but the database inside one ends it.
 */
export async function digest(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16)
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
