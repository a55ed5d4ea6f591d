import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { type Line, parseLine, readLines } from '../../bin/terminal/lines'

async function lines(chunks: (string | Buffer)[], longest?: number): Promise<Line[]> {
  const found: Line[] = []
  for await (const line of readLines(Readable.from(chunks), longest)) found.push(line)
  return found
}

describe('readLines', () => {
  test('numbers lines from 1, counts blank ones and leaves them out', async () => {
    expect(await lines(['a\n\n', 'b\r\nc'])).toEqual([
      { number: 1, text: 'a' },
      { number: 3, text: 'b' },
      { number: 4, text: 'c' },
    ])
  })

  test('puts a line together from chunks, also where one ends inside a character', async () => {
    const bytes = Buffer.from('één\n')
    expect(await lines([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual([{ number: 1, text: 'één' }])
  })

  test('gives null for a line over the limit, and goes on', async () => {
    expect(await lines(['aaa', 'aaa\nbb\n'], 4)).toEqual([
      { number: 1, text: null },
      { number: 2, text: 'bb' },
    ])
  })

  test('a line of just the limit is read', async () => {
    expect(await lines(['aaaa\n'], 4)).toEqual([{ number: 1, text: 'aaaa' }])
  })

  test('drops a byte order mark at the start, nowhere else', async () => {
    expect(await lines(['\uFEFFa\n\uFEFFb'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '\uFEFFb' },
    ])
  })

  test('empty input has no line', async () => {
    expect(await lines([])).toEqual([])
  })
})

describe('parseLine', () => {
  test('reads an object', () => {
    expect(parseLine({ number: 1, text: '{"id":1}' })).toEqual({ id: 1 })
  })

  test.each([
    ['{"id"', /not JSON/],
    ['[]', /not a JSON object/],
    ['null', /not a JSON object/],
    [null, /longer than 32 MB/],
  ])('refuses %s', (text, message) => {
    expect(() => parseLine({ number: 7, text })).toThrow(message)
  })
})
