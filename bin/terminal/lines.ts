import type { Readable } from 'node:stream'

/** A longer line is refused: it is no article, and it would be held in memory several times over. 32 MiB. */
const LONGEST_LINE = 32 * 1024 * 1024

/** A line of the input with its number from 1; `text` is null where the line is longer than the limit. */
export interface Line {
  number: number
  text: string | null
}

const NEWLINE = 0x0a

/**
 * Splits a stream into lines without ever holding more than the limit. Blank lines are left out, but counted.
 * @param longest the limit, in bytes
 */
export async function* readLines(input: Readable, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let number = 1
  let size = 0
  let parts: Buffer[] = []
  const take = (part: Buffer) => {
    size += part.length
    if (size <= longest) parts.push(part)
    else parts = []
  }
  const finish = (): Line | null => {
    const text = size > longest ? null : Buffer.concat(parts).toString('utf8').replace(/\r$/, '')
    const line = { number, text: number === 1 && text !== null ? text.replace(/^\uFEFF/, '') : text }
    number += 1
    size = 0
    parts = []
    return line.text === null || line.text.trim() !== '' ? line : null
  }
  for await (const chunk of input) {
    let rest: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      take(rest.subarray(0, end))
      const line = finish()
      if (line) yield line
      rest = rest.subarray(end + 1)
    }
    take(rest)
  }
  const last = finish()
  if (last) yield last
}

/**
 * Reads a line as a JSON object.
 * @throws an Error whose sentence says what is wrong with the line
 */
export function parseLine({ text }: Line): Record<string, unknown> {
  if (text === null) {
    throw new Error(`longer than ${LONGEST_LINE / 1024 / 1024} MB: put one article on a line`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object: put one object on each line')
  }
  return value as Record<string, unknown>
}
