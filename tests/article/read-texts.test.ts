import { describe, expect, test } from 'vitest'
import { readTexts } from '../../lib/article/read-texts'

const AT = '2025-03-06T12:00:00Z'
const FERRY =
  'A ferry with 212 passengers ran aground off Port Lindmoor on Tuesday, and 17 people were taken to hospital, the coastguard said. Rescuers needed almost four hours. The ferry, built in 1998, had been inspected in January. No fault was found then, the harbour authority said, and an inquiry will begin next week.'
const WALL =
  'A wall fell in Orrin Vale on Monday, and 3 men were hurt, the council said in a statement. The wall, built in 1931, had been inspected twice in the last 12 months. Two of the men were in hospital on Tuesday, and the third had gone home, said a doctor there, who would not be named. The street is closed.'
const read = (...lines: string[]) => readTexts(lines.join('\n'), '', AT)

describe('a text of several reports', () => {
  test('each under its outlet and time', () => {
    const articles = read(
      'Latest news on the coast',
      'Reuters',
      '17 hours ago',
      '- Coast',
      '- Reuters',
      'Ferry runs aground off Port Lindmoor',
      FERRY,
      'The Lindmoor Courier',
      '2 days ago',
      'Wall falls in Orrin Vale',
      WALL,
    )
    expect(
      articles.map(({ title, outlet, publishedAt, text }) => [title, outlet.name, publishedAt, text]),
    ).toEqual([
      [
        'Ferry runs aground off Port Lindmoor',
        'Reuters',
        '2025-03-05T19:00:00Z',
        `Ferry runs aground off Port Lindmoor\n${FERRY}`,
      ],
      ['Wall falls in Orrin Vale', 'The Lindmoor Courier', '2025-03-04', `Wall falls in Orrin Vale\n${WALL}`],
    ])
  })

  test('outlet and time on one line, below the title', () => {
    const articles = read(
      'Ferry runs aground off Port Lindmoor',
      'The Lindmoor Courier · 3 hours ago',
      FERRY,
      'Wall falls in Orrin Vale',
      'The Vale Post · a day ago',
      WALL,
    )
    expect(articles.map(({ title, outlet }) => [title, outlet.name])).toEqual([
      ['Ferry runs aground off Port Lindmoor', 'The Lindmoor Courier'],
      ['Wall falls in Orrin Vale', 'The Vale Post'],
    ])
  })

  test('a part with little text is a teaser', () => {
    const articles = read(
      ...['The Lindmoor Courier', '3 hours ago', 'Ferry runs aground off Port Lindmoor', FERRY],
      ...['The Vale Post', '4 hours ago', 'Fog closes the airport', 'The airport was closed for 6 hours.'],
      ...['The Vale Post', '5 hours ago', 'Wall falls in Orrin Vale', WALL],
    )
    expect(articles.map(({ title }) => title)).toEqual([
      'Ferry runs aground off Port Lindmoor',
      'Wall falls in Orrin Vale',
    ])
  })
})

describe('a text of one report', () => {
  test('its own outlet and time make no second', () => {
    const articles = read(
      'Ferry runs aground off Port Lindmoor',
      'The Lindmoor Courier',
      '3 hours ago',
      FERRY,
    )
    expect(articles.map(({ title }) => title)).toEqual(['Ferry runs aground off Port Lindmoor'])
  })

  test('what is offered below it under a label is not read', () => {
    const articles = read(
      'Ferry runs aground off Port Lindmoor',
      ...FERRY.split(/(?<=\.) /),
      'Related Articles',
      ...['The Vale Post', '4 hours ago', 'Wall falls in Orrin Vale', WALL],
      ...['The Vale Post', '5 hours ago', 'Another wall falls in Orrin Vale', WALL],
    )
    expect(articles.map(({ text }) => text)).toEqual([
      ['Ferry runs aground off Port Lindmoor', ...FERRY.split(/(?<=\.) /)].join('\n'),
    ])
  })

  test('says who published it first, where no address does', () => {
    const [article] = read(
      ...WALL.split(/(?<=\.) /),
      'This article was originally published by The Vale Post.',
    )
    expect(article?.outlet.name).toBe('The Vale Post')
  })
})
