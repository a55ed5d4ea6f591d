import { registrableDomain } from '../../outlets/look-up'
import { hostName } from './site-of'

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * The name that a page's title gives its site, where it is the domain written out: "Vellmark Herald" at vellmark-herald.example.
 * "" where the title holds none.
 */
export function nameInTitle(title: string, url: string): string {
  const label = lettersOf(registrableDomain(hostName(url)).split('.')[0] ?? '')
  const parts = title.split(/\s[-|–—»·•/]+\s|\s?[|»:]\s/).map((part) => part.trim())
  const isSite = (part: string) => {
    const letters = lettersOf(part)
    return letters.length > 3 && (letters === label || letters === `the${label}` || `the${letters}` === label)
  }
  return label === '' ? '' : (parts.find(isSite) ?? '')
}
