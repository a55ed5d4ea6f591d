import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { readPage, readPageInSteps } from '../../lib/article/read-page'

const AT = '2025-03-06T12:00:00Z'
const ADDRESS = 'https://courier.example/news/wall'
const SENTENCE =
  'The council of Port Lindmoor voted on Monday to spend 40 million crowns on a new harbour wall.'

const page = () =>
  parseHTML(
    `<!doctype html><html><head><title>Wall</title></head><body><article><h1>A wall for 40 million</h1>${Array.from({ length: 12 }, (_, i) => `<p>Vote ${i + 1}: ${SENTENCE}</p>`).join('')}</article></body></html>`,
  ).document as unknown as Document

describe('reading in steps', () => {
  test('gives what reading at once gives', async () => {
    const inSteps = await readPageInSteps(page(), ADDRESS, AT, () => Promise.resolve())
    expect(inSteps).toEqual(readPage(page(), ADDRESS, AT))
    expect(inSteps.articles[0]?.text).toContain(SENTENCE)
  })

  test('pauses between the steps', async () => {
    let pauses = 0
    await readPageInSteps(page(), ADDRESS, AT, () => Promise.resolve(void pauses++))
    expect(pauses).toBeGreaterThan(8)
  })

  test('reads what the page was at the call, whatever comes over it in the pauses', async () => {
    const document = page()
    const reading = await readPageInSteps(document, ADDRESS, AT, () => {
      document.body.textContent = 'Something else.'
      return Promise.resolve()
    })
    expect(reading.articles[0]?.text).toContain(SENTENCE)
  })

  test('is dropped where the pause says so, and does nothing more', async () => {
    let pauses = 0
    const reading = readPageInSteps(page(), ADDRESS, AT, () => {
      pauses++
      return pauses < 3 ? Promise.resolve() : Promise.reject(new Error('left'))
    })
    await expect(reading).rejects.toThrow('left')
    expect(pauses).toBe(3)
  })
})
