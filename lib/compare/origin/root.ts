import type { Claim } from '../../types'
import { remembered } from '../memo'
import { countryName, isCountry } from '../place/home'
import type { Side } from '../side'

/** A body's country, by name, and its kind. */
export interface Body {
  country: string
  kind: string
}

/** Where an attribution chain goes back to. */
export interface Root {
  body: Body | null
  /** The name as in the text, lower case, without its article; "" where it is no proper name ("police"). */
  name: string
}

/** What carries another's word where another is named beside it. */
const CARRIER = 'media'

/** Kinds of which a country has many: two of them are one source only by name. */
const MANY = new Set([
  'witness',
  'analyst',
  'ngo',
  'monitor',
  CARRIER,
  'company',
  'hospital',
  'armed-group',
  'ministry',
  'court',
])

/** Kinds told in general, which may stand for another body of their country: an official may be of any ministry. */
const GENERAL = new Set(['official', 'government', 'military', 'intelligence', 'ministry'])

function kindOf(body: string | null): string | null {
  return body?.split(':')[1] ?? null
}

/** Names that only point back to a body named before: where it was not found, "the agency" is no official of its own. */
const POINTS_BACK =
  /^(?:the|its|their|this|that) (?:agency|organi[sz]ation|body|group|charity|commission|council|office|department|union|institute|centre|center|report|statement|assessment)$/i

function nameKey(name: string): string {
  const bare = name.replace(/^the\s+/i, '')
  if (!/\p{Lu}/u.test(bare)) return ''
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A body of no told country ("police") is of the country where it speaks of something. */
function placed(body: string, where: string[]): Body {
  const [code = '', kind = ''] = body.split(':')
  const place = where.at(-1) ?? ''
  return { country: code === '' ? (isCountry(place) ? place : '') : countryName(code), kind }
}

/** The innermost source of a chain that is no mere carrier; null where nobody is named. */
export const rootOf = remembered(({ claim }: Side): Root | null => rootOfClaim(claim))

function rootOfClaim({ saidBy, where }: Claim): Root | null {
  if (saidBy.length === 0) return null
  const sources = saidBy.filter(({ body }) => kindOf(body) !== CARRIER)
  const root = sources.at(-1) ?? saidBy.at(-1)
  if (!root) return null
  const pointsBack = kindOf(root.body) === 'official' && POINTS_BACK.test(root.name)
  const body = root.body === null || pointsBack ? null : placed(root.body, where)
  return { body, name: nameKey(root.name) }
}

/** Whether two roots are one; null where that can't be told. */
export function sameRoot(a: Root | null, b: Root | null): boolean | null {
  if (!a || !b) return null
  if (a.name !== '' && sameName(a.name, b.name)) return true
  if (!a.body || !b.body) return null
  const countries = a.body.country !== '' && b.body.country !== ''
  if (a.body.kind === b.body.kind && a.body.country === b.body.country) {
    return MANY.has(a.body.kind) || !countries ? null : true
  }
  if (!countries) return a.body.kind === b.body.kind || isGeneral(a.body, b.body) ? null : false
  return a.body.country === b.body.country && isGeneral(a.body, b.body) ? null : false
}

/** "Sergei Shoigu" and "Shoigu" are one name. */
function sameName(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

function isGeneral(a: Body, b: Body): boolean {
  return GENERAL.has(a.kind) || GENERAL.has(b.kind)
}
