import { decoderFor, UNSAID } from './character-set'

/** Where a page says its character set: within its first 1,024 bytes, by the HTML standard. */
const PRESCAN = 1024

function labelOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder(UNSAID).decode(bytes.subarray(0, PRESCAN))
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head)?.[1] ?? null
}

/**
 * The text of a saved file. UTF-8 where its bytes are; else by the character set that the page states; else as Western European,
 * which is what browsers take such a page for.
 */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const label = labelOf(bytes)
    const stated = label === null ? null : decoderFor(label)
    return (stated ?? new TextDecoder(UNSAID)).decode(bytes)
  }
}
