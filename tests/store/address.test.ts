import { describe, expect, it } from 'vitest'
import { isWebAddress, normaliseAddress } from '../../lib/store/address'

describe('an address in normal form', () => {
  it.each([
    ['https://www.harbourpost.example/world/1', 'harbourpost.example/world/1'],
    ['http://m.harbourpost.example/world/1/', 'harbourpost.example/world/1'],
    ['https://amp.harbourpost.example/world/1', 'harbourpost.example/world/1'],
    ['https://harbourpost.example/world/1/amp/', 'harbourpost.example/world/1'],
    ['https://harbourpost.example/amp/world/1', 'harbourpost.example/world/1'],
    ['https://harbourpost.example/world/1.amp.html', 'harbourpost.example/world/1.html'],
    ['https://HarbourPost.example/world/1#comments', 'harbourpost.example/world/1'],
    [
      'https://harbourpost.example/1?utm_source=a&UTM_Medium=b&fbclid=c&at_campaign=d',
      'harbourpost.example/1',
    ],
    ['https://harbourpost.example/story?page=2&id=77&ref=home', 'harbourpost.example/story?id=77&page=2'],
    ['https://www.google.com/amp/s/harbourpost.example/world/1', 'harbourpost.example/world/1'],
    [
      'https://harbourpost-example.cdn.ampproject.org/c/s/harbourpost.example/world/1',
      'harbourpost.example/world/1',
    ],
    ['https://harbourpost.example:8443/world/1', 'harbourpost.example:8443/world/1'],
  ])('%s is %s', (url, address) => {
    expect(normaliseAddress(url)).toBe(address)
  })

  it.each([
    ['https://harbourpost.example/World/1', 'https://harbourpost.example/world/1'],
    ['https://harbourpost.example/story?id=77', 'https://harbourpost.example/story?id=78'],
    ['https://news.harbourpost.example/1', 'https://harbourpost.example/1'],
    ['https://harbourpost.example/ample/1', 'https://harbourpost.example/le/1'],
    ['https://m.example/1', 'https://example/1'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normaliseAddress(a)).not.toBe(normaliseAddress(b))
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x.html', 'harbourpost.example', ''])(
    'says that "%s" is no web address',
    (url) => {
      expect(isWebAddress(url)).toBe(false)
      expect(() => normaliseAddress(url)).toThrow(/is not a web address/)
    },
  )
})
