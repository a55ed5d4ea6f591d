import { decoderFor, UNSAID } from './character-set'

/** A page saved as one file: its HTML, where it came from and when it was saved. */
export interface SavedPage {
  html: string
  /** "" where the file doesn't tell. */
  url: string
  /** ISO 8601; null where the file doesn't tell. */
  savedAt: string | null
}

interface Part {
  headers: Map<string, string>
  body: string
}

/** Headers and body of a MIME part (RFC 2045); folded header lines are joined. */
function partOf(source: string): Part {
  const split = /\r?\n\r?\n/.exec(source)
  const head = split ? source.slice(0, split.index) : source
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: split ? source.slice(split.index + split[0].length) : '' }
}

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (char) => char.charCodeAt(0) & 0xff)

function fromBase64(body: string): Uint8Array {
  try {
    return bytesOf(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')))
  } catch (cause) {
    throw new Error('This saved page was cut short or changed: save the page again.', { cause })
  }
}

/** Bytes of a body by its transfer encoding; null where it is text as it stands. */
function decoded(body: string, encoding: string): Uint8Array | null {
  if (encoding === 'base64') return fromBase64(body)
  if (encoding !== 'quoted-printable') return null
  const joined = body.replace(/=[ \t]*\r?\n/g, '')
  return bytesOf(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  )
}

function textOf({ headers, body }: Part): string {
  const bytes = decoded(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase())
  if (bytes === null) return body
  const charset = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  return (decoderFor(charset) ?? new TextDecoder(UNSAID)).decode(bytes)
}

/**
 * Reads a page saved as MHTML (RFC 2557): the first HTML part is the page, the others are its frames.
 * @throws an Error with one sentence where the file is no such page, or is damaged
 */
export function readMhtml(source: string): SavedPage {
  const whole = partOf(source.replace(/^\ufeff/, ''))
  const boundary = /boundary="?([^";]+)"?/i.exec(whole.headers.get('content-type') ?? '')?.[1]
  const parts = boundary
    ? whole.body.split(`--${boundary}`).map((part) => partOf(part.replace(/^\r?\n/, '')))
    : [whole]
  const page = parts.find((part) => /^text\/html/i.test(part.headers.get('content-type') ?? ''))
  if (!page)
    throw new Error('This file holds no saved web page: save the page again as "Web page, single file".')
  const date = Date.parse(whole.headers.get('date') ?? '')
  return {
    html: textOf(page),
    url: whole.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '',
    savedAt: Number.isNaN(date) ? null : new Date(date).toISOString(),
  }
}
