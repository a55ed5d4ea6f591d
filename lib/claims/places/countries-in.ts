import type { Article } from '../../types'
import { byHand } from './by-hand'
import { COUNTRIES } from './countries-data'
import { fold } from './fold'
import { placeKey } from './keys'
import { placesNamed } from './gazetteer'

let peoples: Map<string, string> | undefined

/** ISO codes by the folded words for peoples and seats of government. */
function words(): Map<string, string> {
  if (peoples) return peoples
  peoples = new Map()
  for (const line of COUNTRIES.trim().split('\n')) {
    const [code = '', , people = '', seats = ''] = line.split('|')
    for (const each of [...people.split(','), ...seats.split(',')]) if (each) peoples.set(fold(each), code)
  }
  return peoples
}

/** Whether an article names a country's people or seat of government, not only the country. */
export function speaksOf(code: string, { text }: Pick<Article, 'text'>): boolean {
  const line = COUNTRIES.split('\n').find((one) => one.startsWith(`${code}|`)) ?? ''
  const [, , people = '', seats = ''] = line.split('|')
  return [...people.split(','), ...seats.split(',')].some((word) => word !== '' && text.includes(word))
}

/** Whether an article names a country, its people or its seat of government, and not only a town that lies there. */
export const tellsOf = (code: string, article: Pick<Article, 'text'>): boolean =>
  article.text.includes(byHand().countries.get(code)?.name ?? code) || speaksOf(code, article)

const NAME = /\p{Lu}[\p{L}'’.]*(?:[ -](?:of |the |and )?\p{Lu}[\p{L}'’.]*){0,3}/gu
const counted = new WeakMap<Pick<Article, 'text'>, Map<string, number>>()

/** The holders that an article names, by itself or by its people: codes of countries and "US Texas" for a state, with how often. */
export function holdersIn(article: Pick<Article, 'text'>): Map<string, number> {
  const known = counted.get(article)
  if (known) return known
  const found = new Map<string, number>()
  const add = (holder: string) => found.set(holder, (found.get(holder) ?? 0) + 1)
  for (const [run] of article.text.matchAll(NAME)) {
    const parts = run.replace(/['’]s?$/, '').split(' ')
    for (let at = 0; at < parts.length; at++)
      for (let to = parts.length; to > at; to--) {
        const holder = holderNamed(parts.slice(at, to).join(' '))
        if (!holder) continue
        holder.forEach(add)
        at = to - 1
        break
      }
  }
  counted.set(article, found)
  return found
}

const holders = new Map<string, string[] | null>()

function holderNamed(name: string): string[] | null {
  const bare = name.replace(/['’]s?$/, '')
  const known = holders.get(bare)
  if (known !== undefined) return known
  const key = placeKey(bare)
  const place = byHand().named.get(key)
  const code =
    place && 'country' in place
      ? place.country
      : (words().get(fold(bare)) ?? words().get(fold(bare).replace(/s$/, '')))
  const held = code ? [code] : regionNamed(bare)
  holders.set(bare, held)
  return held
}

/** From this size (some 290,000) a city tells where an article plays. */
const TELLING = 14

/** A region that can't be mistaken for a city or another country's region ("Helmand", not "Punjab"), or that of a large city. */
function regionNamed(name: string): string[] | null {
  if (name.length < 4) return null
  const [place, ...others] = placesNamed(name)
  if (!place || place.country === '') return null
  const rival = others.find(({ country }) => country !== place.country)
  const isCity = place.kind === 'city' && place.size >= TELLING && place.size - (rival?.size ?? 0) > 4
  const hasNamesake = rival?.kind === 'region'
  const region = isCity ? place.within : place.kind === 'region' && !hasNamesake ? place : null
  if (region?.kind === 'region') return [place.country, `${place.country} ${region.name}`]
  return isCity ? [place.country] : null
}
