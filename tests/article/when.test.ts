import { describe, expect, test } from 'vitest'
import { addressDate } from '../../lib/article/when/address-date'
import { dayOrderOf } from '../../lib/article/when/day-order'
import { isoDate } from '../../lib/article/when/iso-date'
import { relativeDate } from '../../lib/article/when/relative-date'
import { settleDate } from '../../lib/article/when/settle-date'
import { writtenDate } from '../../lib/article/when/written-date'
import type { TraceStep } from '../../lib/types'

const AT = '2025-03-06T12:00:00Z'

describe('a written date', () => {
  test.each([
    ['Tue, Apr 29, 2025 page1', '2025-04-29'],
    ['This story is from the November 07, 2024 edition', '2024-11-07'],
    ['Published on 5th of March 2025 at noon', '2025-03-05'],
    ['5-Mar-2025', '2025-03-05'],
    ['2025/3/5', '2025-03-05'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['05/03/2025', null],
    ['05-03-2025', null],
    ['25-12-2024', '2024-12-25'],
    ['Updated 2:35 PM ET, Tue April 7, 2015', '2015-04-07'],
    ['7 April 2015 Last updated at 14:05 BST', '2015-04-07'],
    ['First published on Wed 8 Apr 2015 06.30 BST', '2015-04-08'],
    ['Apr. 7th, 2015, 9:30 p.m.', '2015-04-07'],
    ['Updated: 3:14 pm IST, Dec 5 2019', '2019-12-05'],
    ['Dec.5,2019', '2019-12-05'],
    ['Thursday 05 December 2019 13.45 GMT', '2019-12-05'],
    ['5-Dec-19', '2019-12-05'],
    ['5 Dec ’19 | 10:15', '2019-12-05'],
    ['Publicado el 3 de mayo de 2016', '2016-05-03'],
    ['3 mayo, 2016 10:32h', '2016-05-03'],
    ['Publié le 1er août 2016 à 10h32', '2016-08-01'],
    ['Mis à jour le 03 février 2016', '2016-02-03'],
    ['Veröffentlicht am 3. März 2016, 10:32 Uhr', '2016-03-03'],
    ['São Paulo, 3 de março de 2016', '2016-03-03'],
    ['Roma, 3 maggio 2016', '2016-05-03'],
    ['dinsdag 3 mei 2016', '2016-05-03'],
    ['3 maja 2016, 10:32', '2016-05-03'],
    ['3. prosince 2016', '2016-12-03'],
    ['3 Ağustos 2016', '2016-08-03'],
    ['3 мая 2016 г.', '2016-05-03'],
    ['3 травня 2016', '2016-05-03'],
    ['3 Μαΐου 2016', '2016-05-03'],
    ['2016. május 3. 10:32', '2016-05-03'],
    ['2016年5月3日 10:32', '2016-05-03'],
    ['2016년 5월 3일', '2016-05-03'],
    ['03/05/16', null],
    ['25-12-14', null],
    ['2016-W18', null],
    ['It won 3 seats, 2016 being a bad year', null],
    ['at 10:30 may 2016', null],
    ['31 February 2025', null],
    ['March 2025', null],
    ['version 2025.13.40', null],
  ])('%s', (text, day) => expect(writtenDate(text)).toBe(day))
})

describe('day and month in figures', () => {
  test('by the order of the publisher', () => {
    expect(writtenDate('Posted 04/07/2015 09:30 PM', 'month-first')).toBe('2015-04-07')
    expect(writtenDate('04/07/2015', 'day-first')).toBe('2015-07-04')
    expect(writtenDate('25/07/2015', 'month-first')).toBe('2015-07-25')
    expect(writtenDate('03.05.16 10:32', 'day-first')).toBe('2016-05-03')
    expect(writtenDate('5/3/98', 'month-first')).toBe('1998-05-03')
    expect(writtenDate('won 3-5-16', 'day-first')).toBeNull()
  })

  test.each([
    ['en_GB', 'en', 'day-first'],
    ['en_US', 'en', null],
    ['de_DE', 'de', 'day-first'],
    ['', 'es', 'day-first'],
    ['', 'en', null],
    ['en_CA', 'en', null],
  ])('the order of an unknown outlet with locale "%s" and a text in "%s"', (locale, language, order) =>
    expect(dayOrderOf('https://lindmoor-courier.example/a', locale, language)).toBe(order),
  )

  test.each([
    ['https://www.usatoday.com/story/a', 'month-first'],
    ['https://www.independent.co.uk/a', 'day-first'],
    ['https://lindmoor-courier.co.nz/a', 'day-first'],
    ['https://www.cbc.ca/a', null],
    ['https://lindmoor-courier.example/a', null],
    ['', null],
  ])('the order at %s', (url, order) => expect(dayOrderOf(url)).toBe(order))
})

describe('a date of the markup', () => {
  test.each([
    ['2025-03-05T09:30:00Z', '2025-03-05T09:30:00Z'],
    ['2025-03-05T09:30:00.123+0100', '2025-03-05T09:30:00+01:00'],
    ['2025-03-05 09:30', '2025-03-05T09:30:00Z'],
    ['20250305', '2025-03-05'],
    ['1741167000', '2025-03-05T09:30:00.000Z'],
    ['2025-03-05T99:99', '2025-03-05'],
    ['2025-13-05', null],
    ['soon', null],
  ])('%s', (value, iso) => expect(isoDate(value)).toBe(iso))
})

describe('a relative time', () => {
  test.each([
    ['17 hours ago', '2025-03-05T19:00:00Z'],
    ['Yahoo11 hours ago', '2025-03-06T01:00:00Z'],
    ['an hour ago', '2025-03-06T11:00:00Z'],
    ['a day ago', '2025-03-05'],
    ['2 days ago', '2025-03-04'],
    ['3d ago', '2025-03-03'],
    ['Yesterday', '2025-03-05'],
    ['just now', '2025-03-06T12:00:00Z'],
    ['He left long ago', null],
    ['The 3 men met a year or so back', null],
  ])('%s', (text, iso) => expect(relativeDate(text, AT)).toBe(iso))
})

describe('a date in an address', () => {
  test.each([
    ['https://a.example/2025/04/29/x', '2025-04-29'],
    ['https://a.example/News/archives/2025/04/29/2003836000', '2025-04-29'],
    ['https://a.example/2025/mar/04/x', '2025-03-04'],
    ['https://a.example/x-20250429.html', '2025-04-29'],
    ['https://a.example/id/20251399', null],
    ['https://a.example/english/2025-04/29/c_1351.htm', '2025-04-29'],
    ['https://a.example/n3/2025/0429/c900-1.html', '2025-04-29'],
    ['https://a.example/x-20250429103012.html', '2025-04-29'],
    ['https://a.example/2025/x', null],
    ['', null],
  ])('%s', (url, day) => expect(addressDate(url)).toBe(day))
})

describe('which date is believed', () => {
  test('the most trusted possible one', () => {
    const signs = [
      { from: 'text', date: '2025-03-01' },
      { from: 'json-ld', date: '2031-01-01' },
      { from: 'meta', date: '2025-03-02' },
    ] as const
    expect(settleDate([...signs], AT)).toEqual(signs[2])
  })

  test('the address against a page that says another year, and the trace says why', () => {
    const steps: TraceStep[] = []
    const address = { from: 'address', date: '2025-03-05' } as const
    expect(
      settleDate([{ from: 'meta', date: '1999-01-01' }, address], AT, (step) => steps.push(step)),
    ).toEqual(address)
    expect(steps[0]?.why).toContain('1999-01-01')
  })

  test('a source near the address before the address itself', () => {
    const text = { from: 'text', date: '2025-03-04' } as const
    const signs = [
      { from: 'meta', date: '1999-01-01' } as const,
      text,
      { from: 'address', date: '2025-03-05' } as const,
    ]
    expect(settleDate(signs, AT)).toEqual(text)
  })

  test('the page, published some weeks after its address was made', () => {
    const meta = { from: 'meta', date: '2025-03-05' } as const
    expect(settleDate([meta, { from: 'address', date: '2025-02-20' }], AT)).toEqual(meta)
  })

  test('none, where none is told', () => expect(settleDate([], AT)).toBeNull())
})
