import { describe, expect, test } from 'vitest'
import { datelineOf } from '../../lib/article/who/dateline'
import { originalAddress } from '../../lib/article/who/original-address'
import { appealedFor, firstPublisherIn } from '../../lib/article/who/publisher-phrases'
import { originsOf, whoPublished, type PublishedPage } from '../../lib/article/who/who'
import { nameInTitle } from '../../lib/article/who/title-name'
import { wiresIn } from '../../lib/article/who/wires'

describe('wires', () => {
  test.each([
    ['KYIV (Reuters) - Two men', ['Reuters']],
    ['LONDON, Reuters — Two men', ['Reuters']],
    ['MANILA, Philippines (AP) — Two men', ['AP']],
    ['Two men told Reuters on Monday', []],
  ])('in an opening: %s', (line, wires) => expect(wiresIn([line], [])).toEqual(wires))

  test.each([
    ['By Jon Eld, with AP', ['AP']],
    ['AFP, MANILA', ['AFP']],
    ['By THE ASSOCIATED PRESS', ['AP']],
    ['Associated Press writer Jon Eld contributed to this report.', ['AP']],
    ['Agence France-Presse', ['AFP']],
    ['By Jon Eld', []],
    ['Jon Eld won an AP prize', []],
  ])('in a credit: %s', (line, wires) => expect(wiresIn([], [line])).toEqual(wires))
})

describe('a site’s name in a title', () => {
  test.each([
    ['Flood kills 9 - Vellmark Herald', 'https://www.vellmark-herald.example/a', 'Vellmark Herald'],
    ['The Vellmark Herald: Flood kills 9', 'https://vellmarkherald.example/a', 'The Vellmark Herald'],
    ['Flood kills 9 | News', 'https://vellmarkherald.example/a', ''],
    ['Herald of the flood', 'https://vellmarkherald.example/a', ''],
    ['Flood - Vellmark Herald', '', ''],
  ])('%s at %s', (title, url, name) => expect(nameInTitle(title, url)).toBe(name))
})

describe('the dateline', () => {
  test.each([
    ['KYIV, Ukraine (AP) — Two men died.', 'KYIV'],
    ['PORT MORESBY (AP) _ Two men died.', 'PORT MORESBY'],
    ['MOSCOW : The minister met the envoy.', 'MOSCOW'],
    ['SEOUL, Oct 3 (Reuters) - Two men died.', 'SEOUL'],
    ['Port Moresby (AFP) – Two men died.', 'PORT MORESBY'],
    ['Kyiv – the capital – was dark.', null],
    ['BREAKING — Two men died.', null],
    ['NATO - the alliance - met.', null],
    ['“NO” — that was the answer.', null],
    ['St. Petersburg, Russia (Reuters) – Two men died.', 'ST. PETERSBURG'],
    ['ST. LOUIS (AP) — Two men died.', 'ST. LOUIS'],
    ['NEW DELHI, (PTI) Two men died.', 'NEW DELHI'],
    ['NEW DELHI, May 3 (PTI) Two men died.', 'NEW DELHI'],
    ['KAMPALA – (Xinhua) Two men died.', 'KAMPALA'],
    ['KAMPALA, 3 May 2016 (Xinhua) -- Two men died.', 'KAMPALA'],
    ['GENEVA (3 May 2016) – Two men died.', 'GENEVA'],
    ['LONDON/NEW YORK, May 3 (Reuters) - Two men died.', 'LONDON'],
    ['PORT LINDMOOR (Coast Digest) – Two men died.', 'PORT LINDMOOR'],
    ['Kampala, Uganda | AFP | Two men died.', 'KAMPALA'],
    ['Kathmandu, May 3: Two men died.', 'KATHMANDU'],
    ['Kyiv (the capital) – was dark.', null],
    ['Updated May 3: two men died.', null],
    ['Monday, May 3 – the day it began.', null],
    ['Smith (Labour) – who lost – said no.', null],
    ['Apple (AAPL) - shares fell.', null],
    ['VIDEO (CNN) - Two men died.', null],
  ])('%s', (line, place) => expect(datelineOf([line])).toBe(place))

  test('who speaks in an interview is no place', () => {
    expect(datelineOf(['PETRA LUNDQVIST: We had 31.', 'VERA MOSS: And the others?'])).toBeNull()
    expect(datelineOf(['PORT LINDMOOR: Two men died.', 'A third is ill.'])).toBe('PORT LINDMOOR')
  })

  test.each([
    ['By Jon Eld in Nairobi', 'NAIROBI'],
    ['Jon Eld and Ada Ruiz in Port Lindmoor and agencies', 'PORT LINDMOOR'],
    ['By Jon Eld, Editor in Chief', null],
    ['By Jon Eld in The Courier', null],
    ['By Jon Eld', null],
  ])('in a byline: %s', (line, place) => expect(datelineOf(['Two men died.'], [line])).toBe(place))
})

describe('an address within an address', () => {
  test.each([
    ['https://web.archive.org/web/20250305120000/https://courier.example/a', 'https://courier.example/a'],
    ['https://www.google.com/amp/s/courier.example/a', 'https://courier.example/a'],
    ['https://courier-example.cdn.ampproject.org/c/s/courier.example/a', 'https://courier.example/a'],
    ['https://archive.ph/20250305/https://courier.example/a', 'https://courier.example/a'],
    ['https://courier.example/web/2025/https-a', null],
  ])('%s', (url, within) => expect(originalAddress(url)).toBe(within))
})

describe('phrases of publication', () => {
  test.each([
    ['This article was originally published by The Lindmoor Courier.', 'The Lindmoor Courier'],
    ['The post Wall appeared first on Coast Digest.', 'Coast Digest'],
    ['Read the original article on The Harbour.', 'The Harbour'],
    ['Saken er fra 3. mai 2021-utgaven av The Courier.', 'The Courier'],
    ['From the March 05, 2025 edition of The Courier', 'The Courier'],
    ['The report was first published in 2019.', null],
    ['The list was first published on Monday by the ministry.', 'Monday'],
  ])('%s', (line, name) =>
    name === 'Monday' ? expect(firstPublisherIn(line)).toBe(null) : expect(firstPublisherIn(line)).toBe(name),
  )

  test('an appeal names whose subscription it sells', () => {
    expect(appealedFor('Try The Courier free for 6 weeks')).toBe('The Courier')
    expect(appealedFor('The court may try Paal Henning in May.')).toBeNull()
  })
})

describe('who published', () => {
  const page = (over: Partial<PublishedPage>): PublishedPage => ({
    url: 'https://coast-digest.example/ferry',
    siteName: 'Coast Digest',
    addresses: [],
    labels: [],
    lines: [],
    publisher: '',
    titleParts: [],
    ...over,
  })
  const outlet = (over: Partial<PublishedPage>) => whoPublished(page(over)).outlet

  test('the host itself, where nothing says otherwise', () => {
    expect(whoPublished(page({}))).toEqual({
      host: { name: 'Coast Digest', domain: 'coast-digest.example' },
      outlet: { name: 'Coast Digest', domain: 'coast-digest.example' },
      origin: null,
    })
  })

  test('an outlet known as one has published what it took over; who was first is the origin', () => {
    const taken = {
      url: 'https://www.independent.co.uk/a',
      lines: ['First published in Lindmoor Review.'],
      addresses: ['https://review.example/news/2025/03/08/questions-after-the-blast'],
    }
    const { outlet: publisher, origin } = whoPublished(page(taken))
    expect(publisher.name).toBe('The Independent')
    expect(origin).toEqual({ name: 'Lindmoor Review', domain: 'review.example' })
    expect(originsOf(['Reuters'], origin, publisher)).toEqual(['Reuters', 'Lindmoor Review'])
  })

  test('an outlet that names itself as the first has no other origin', () => {
    const own = { url: 'https://www.independent.co.uk/a', lines: ['First published in The Independent.'] }
    const { outlet: publisher, origin } = whoPublished(page(own))
    expect(originsOf(['AFP', 'The Independent'], origin, publisher)).toEqual(['AFP'])
  })

  test('an outlet that no list knows is called as the page calls it, at the address the page gives', () => {
    const signed = {
      url: 'https://www.newsbasket.example/story/a',
      addresses: ['https://www.harbour-courier.example/news/2025/03/08/questions-after-the-blast'],
      lines: ['Originally published by The Harbour Courier.'],
    }
    expect(outlet(signed)).toEqual({ name: 'The Harbour Courier', domain: 'harbour-courier.example' })
  })

  test('the registry names a host before the page does', () => {
    expect(whoPublished(page({ url: 'https://www.independent.co.uk/a', siteName: 'Liar' })).host).toEqual({
      name: 'The Independent',
      domain: 'independent.co.uk',
    })
  })

  test('a host’s label, not another host’s', () => {
    expect(outlet({ url: 'https://www.msn.com/a', labels: ['Al Jazeera'] }).name).toBe('Al Jazeera')
    expect(outlet({ url: 'https://www.msn.com/a', labels: ['Yahoo'] }).name).toBe('MSN')
  })

  test('an outlet’s own page is not given to another by a label, a title or an appeal', () => {
    const other = { labels: ['Al Jazeera'], titleParts: ['Al Jazeera'], lines: ['Subscribe to Al Jazeera.'] }
    expect(outlet({ url: 'https://www.independent.co.uk/a', ...other }).name).toBe('The Independent')
  })

  test('a canonical link to another site without a sign, or to a front page, is not believed', () => {
    const article = 'https://www.bbc.co.uk/news/world-68000001'
    expect(outlet({ addresses: [article] }).name).toBe('Coast Digest')
    expect(outlet({ url: 'https://www.msn.com/a', addresses: ['https://www.bbc.co.uk/news'] }).name).toBe(
      'MSN',
    )
    expect(outlet({ url: 'https://www.msn.com/a', addresses: [article] }).domain).toBe('bbc.co.uk')
  })
})
