import { describe, expect, it } from 'vitest'
import { outletNamed, outletOf, registrableDomain } from '../../lib/outlets/look-up'

describe('the domain that one owner registered', () => {
  it.each([
    ['www.bbc.co.uk', 'bbc.co.uk'],
    ['m.news.example.com.au', 'example.com.au'],
    ['Edition.CNN.com', 'cnn.com'],
    ['reporter.github.io', 'github.io'],
    ['harbourpost.example', 'harbourpost.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['', ''],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain)
  })
})

describe('who a host is', () => {
  it.each([
    ['www.independent.co.uk', 'The Independent', 'GB', 'outlet'],
    ['m.bbc.co.uk', 'BBC News', 'GB', 'outlet'],
    ['bbc.com', 'BBC News', 'GB', 'outlet'],
    ['amp.theguardian.com', 'The Guardian', 'GB', 'outlet'],
    ['www.reuters.com', 'Reuters', 'GB', 'wire'],
    ['www.daily8.com', 'Daily8', '', 'host'],
    ['uk.news.yahoo.com', 'Yahoo', 'US', 'host'],
    ['www.msn.com', 'MSN', 'US', 'host'],
    ['timesofindia.indiatimes.com', 'The Times of India', 'IN', 'outlet'],
    ['m.economictimes.indiatimes.com', 'The Economic Times', 'IN', 'outlet'],
    ['WWW.AlJazeera.com.', 'Al Jazeera', 'QA', 'outlet'],
    ['www.taipeitimes.com:443', 'Taipei Times', 'TW', 'outlet'],
    ['harbourpost-example.cdn.ampproject.org', 'AMP cache', 'US', 'host'],
  ])('%s is %s', (host, name, country, kind) => {
    expect(outletOf(host)).toMatchObject({ name, country, kind })
  })

  it.each([
    'harbourpost.example',
    'independent.co.uk.evil.example',
    'notbbc.co.uk',
    'co.uk',
    'go.com',
    'localhost',
    '127.0.0.1',
    '',
    '.',
  ])('"%s" is nobody known', (host) => {
    expect(outletOf(host)).toBeNull()
  })

  it('tells an outlet on a portal from the portal', () => {
    expect(outletOf('abcnews.go.com')?.domain).toBe('abcnews.go.com')
    expect(outletOf('japannews.yomiuri.co.jp')?.name).toBe('The Japan News')
    expect(outletOf('www.yomiuri.co.jp')?.name).toBe('The Yomiuri Shimbun')
  })
})

describe('the outlet of a name', () => {
  it.each([
    ['the telegraph', 'telegraph.co.uk'],
    ['Telegraph', 'telegraph.co.uk'],
    ['AL JAZEERA', 'aljazeera.com'],
    ['Agence France-Presse', 'afp.com'],
    ['AFP', 'afp.com'],
    ['El Pais', 'elpais.com'],
    ['Hurriyet', 'hurriyet.com.tr'],
    ["People's Daily", 'people.cn'],
    ['People’s Daily', 'people.cn'],
    ['Times of Israel', 'timesofisrael.com'],
    ['The Guardian (Nigeria)', 'guardian.ng'],
  ])('%s is %s', (name, domain) => {
    expect(outletNamed(name)?.domain).toBe(domain)
  })

  it.each([
    'The Herald',
    'La Prensa',
    'The Nation',
    'The Star',
    'ABC News',
    'CNA',
    'Harbour Post',
    'the',
    '',
  ])('"%s", which no outlet or several have, is none', (name) => {
    expect(outletNamed(name)).toBeNull()
  })
})
