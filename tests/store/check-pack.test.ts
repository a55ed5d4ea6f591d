import { describe, expect, it } from 'vitest'
import { checkPack } from '../../lib/store/check-pack'

const claim = {
  figure: 'at least 12',
  low: 12,
  high: null,
  bound: 'at-least',
  unit: 'people',
  change: 'total',
  measure: 'killed',
  counted: 'miners',
  countedLemma: 'miner',
  who: [],
  where: ['Velden'],
  asOf: { from: '2031-05-03', to: '2031-05-03' },
  saidBy: [{ name: 'mines ministry', body: null }],
  status: 'happened',
  scope: 'event',
  earlier: false,
  partOf: null,
}
const site = { name: 'Harbour Post', domain: 'harbourpost.example' }
const report = {
  outlet: site,
  host: site,
  url: 'https://harbourpost.example/1',
  publishedAt: '2031-05-03',
  claims: [claim],
}
const pack = { id: 'mines', name: 'Mines', about: 'Deaths in mines', reports: [report] }
const withClaims = (...claims: object[]) => ({ ...pack, reports: [{ ...report, claims }] })

describe('checking a starter pack', () => {
  it('takes a sound one as it is', () => {
    expect(checkPack(pack)).toEqual(pack)
  })

  it.each([
    ['no pack at all', 'hello', /the whole: expected Object/],
    ['an id with capitals', { ...pack, id: 'Mines' }, /id: is not small letters/],
    ['no report', { ...pack, reports: [] }, /reports: expected >=1/],
    ['a field missing', withClaims({ ...claim, low: undefined }), /reports 0 claims 0 low: expected/],
    [
      'a field that is not known',
      withClaims(claim, { ...claim, quote: 'x' }),
      /reports 0 claims 1 quote: expected never/,
    ],
    [
      'a sentence',
      withClaims({ ...claim, counted: 'm'.repeat(81) }),
      /claims 0 counted: is longer than 80 characters/,
    ],
    [
      'an empty name',
      { ...pack, reports: [{ ...report, host: { name: ' ', domain: '' } }] },
      /reports 0 host name: is empty/,
    ],
    [
      'an address that is none',
      { ...pack, reports: [{ ...report, url: 'file:///x' }] },
      /reports 0 url: is not a web/,
    ],
    [
      'a date that is none',
      withClaims({ ...claim, asOf: { from: '2031-05-03', to: '2031-13-40' } }),
      /asOf to: is not an ISO/,
    ],
    [
      'a period without a beginning',
      withClaims({ ...claim, asOf: { from: null, to: '2031-05-03' } }),
      /asOf from: /,
    ],
    ['the same claim twice', withClaims(claim, claim), /reports 0 claims 1: the same as claims 0/],
    [
      'the same report twice',
      { ...pack, reports: [report, report] },
      /reports 1: the same outlet and address as reports 0/,
    ],
    [
      'an older report first',
      {
        ...pack,
        reports: [report, { ...report, url: 'https://harbourpost.example/2', publishedAt: '2031-06-01' }],
      },
      /reports 1 publishedAt: 2031-06-01 is newer than the one before it \(2031-05-03\)/,
    ],
    [
      'a floor with a top',
      withClaims({ ...claim, high: 12 }),
      /claims 0 bound: "at-least" does not go with low 12, high 12/,
    ],
    [
      'a point with two values',
      withClaims({ ...claim, bound: 'exact', high: 13 }),
      /"exact" does not go with/,
    ],
    [
      'a period backwards',
      withClaims({ ...claim, asOf: { from: '2031-05-04', to: '2031-05-03' } }),
      /asOf: from .* is after/,
    ],
    ['a part of itself', withClaims({ ...claim, partOf: 0 }), /partOf: 0 is not another claim/],
  ])('refuses %s, and says where', (_, given, sentence) => {
    expect(() => checkPack(given)).toThrow(sentence)
  })
})
