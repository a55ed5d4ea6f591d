import { describe, expect, test } from 'vitest'
import { readText } from '../../lib/article/read-text'

const AT = '2025-03-06T12:00:00Z'
const STORY = [
  'A wall fell in Port Lindmoor on Monday, and 3 men were hurt, the council said in a statement.',
  'The wall, built in 1931, had been inspected twice in the last 12 months, according to the council.',
  'Two of the men were in hospital on Tuesday, and the third had gone home, said a doctor there.',
]
const read = (...lines: string[]) => readText(lines.join('\n'), '', AT)

describe('a plain text', () => {
  test('the first line is the title where it looks like one', () => {
    const article = read('Wall falls in Port Lindmoor', '', ...STORY)
    expect(article.title).toBe('Wall falls in Port Lindmoor')
    expect(article.text.split('\n')).toEqual(['Wall falls in Port Lindmoor', ...STORY])
    expect(article).toMatchObject({
      publishedAt: null,
      dateFrom: null,
      language: 'en',
      partial: false,
      outlet: { name: '' },
    })
  })

  test('a date in the headline is of the story, the one below it of the text', () => {
    const article = read('Port Lindmoor has lost 12 walls since Feb. 24, 2022', '2025-03-04', '', ...STORY)
    expect(article.publishedAt).toBe('2025-03-04')
  })

  test('a first sentence is no title', () => {
    expect(read(...STORY)).toMatchObject({ title: '', text: STORY.join('\n') })
  })

  test('what a page left around it is dropped, up to and from the end of the article', () => {
    const article = read(
      'logo',
      'Wall falls in Port Lindmoor',
      'Wall falls in Port Lindmoor',
      'Coastwise11 hours ago',
      ...STORY,
      'Try The Courier free for 6 weeks with full access.',
      'Related Articles',
      'Trawler lost with 6 men, the coastguard said on Sunday night.',
    )
    expect(article.text.split('\n')).toEqual(['Wall falls in Port Lindmoor', ...STORY])
    expect(article).toMatchObject({ publishedAt: '2025-03-06T01:00:00Z', dateFrom: 'relative' })
  })

  test('a sentence that speaks of members ends no article', () => {
    const member = 'Velden, already a member of the union, will send 400 men, the council said.'
    const article = read(
      [
        'Wall falls in Port Lindmoor',
        ...STORY,
        member,
        ...STORY.slice(0, 1).map((line) => `${line} So it was said.`),
      ].join('\n'),
    )
    expect(article.text).toContain(member)
    expect(article.text).toMatch(/So it was said\.$/)
  })

  test('teasers that break off at the end are dropped, one such line is the article’s', () => {
    const teaser =
      'TRADE: The harbour took 12 ships in May, a year after the wall was closed, and hopes to take 40 in the months that follow the opening of the'
    expect(read(...STORY, teaser, teaser).text).toBe(STORY.join('\n'))
    expect(read(...STORY, teaser).text).toBe([...STORY, teaser].join('\n'))
  })

  test('the address tells host and day, the text wire and place', () => {
    const text = `KYIV (Reuters) - ${STORY[0]}\n${STORY[1]}`
    expect(readText(text, 'https://www.independent.co.uk/2025/03/05/wall', AT)).toMatchObject({
      host: { name: 'The Independent' },
      outlet: { name: 'The Independent' },
      publishedAt: '2025-03-05',
      dateFrom: 'address',
      wires: ['Reuters'],
      dateline: 'KYIV',
    })
  })
})
