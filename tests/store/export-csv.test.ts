import { describe, expect, it } from 'vitest'
import { textCell, writeCsv } from '../../lib/store/export-csv'
import { claimOf, reportOf } from './samples'

const savedAt = '2031-05-03T09:01:00Z'

describe('a cell of text', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', `"'\tx"`],
    ['＝1', "'＝1"],
    ['a, b', '"a, b"'],
    ['one\ntwo', '"one\ntwo"'],
    ['say "so"', '"say ""so"""'],
    [' padded', '" padded"'],
    ['plain = text', 'plain = text'],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(textCell(text)).toBe(cell)
  })
})

describe('the table of figures', () => {
  it('has a row a claim, numbers as numbers', () => {
    const claims = [
      claimOf({ figure: '-3.5%', low: -3.5, high: 1_200_000 }),
      claimOf({ low: null, high: 1e21, asOf: null }),
    ]
    const lines = writeCsv([{ savedAt, report: reportOf({ claims }) }]).split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\uFEFFoutlet,host,title,address,.*figure,low,high,bound/)
    expect(lines[1]).toContain(
      ",'-3.5%,-3.5,1200000,at-least,people,total,killed,miners,,Velden,2031-05-03,2031-05-03,The ministry,,",
    )
    expect(lines[2]).toContain(',at least 12,,1000000000000000000000,at-least')
    expect(lines[3]).toBe('')
  })

  it('is a head alone where nothing is saved', () => {
    expect(writeCsv([]).split('\r\n')).toHaveLength(2)
  })
})
