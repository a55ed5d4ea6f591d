import type { Claim } from '../../types'

/** Kinds of bodies that carry what others say. */
const CARRIERS = /:(?:media|news-agency|agency|outlet|broadcaster|wire)$/

/** Where an attribution chain goes back to. */
export interface Root {
  body: string | null
  /** Family name or last word of the name, lower case, for sources that have no body. */
  name: string | null
}

function keyOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The innermost source of a chain that is no mere carrier; null where nobody is named. */
export function rootOf(claim: Pick<Claim, 'saidBy'>): Root | null {
  const sources = claim.saidBy.filter(({ body }) => body === null || !CARRIERS.test(body))
  const root = sources.at(-1) ?? claim.saidBy.at(-1)
  return root ? { body: root.body, name: keyOfName(root.name) || null } : null
}

/** Whether two roots are one; null where that can't be told. */
export function sameRoot(a: Root | null, b: Root | null): boolean | null {
  if (!a || !b) return null
  if (a.name !== null && a.name === b.name) return true
  if (a.body === null || b.body === null) return sharesLastName(a, b) ? true : null
  if (a.body === b.body) return true
  return areVague(a.body, b.body) ? null : false
}

/** "Sergei Shoigu" and "Shoigu" are one name. */
function sharesLastName(a: Root, b: Root): boolean {
  const last = (root: Root) => root.name?.split(' ').at(-1)
  return (
    a.name !== null &&
    last(a) === last(b) &&
    (a.name.endsWith(b.name ?? '–') || b.name?.endsWith(a.name) === true)
  )
}

const VAGUE = /:(?:official|government|military|intelligence|authorities)$/

/** "Ukrainian officials" may be the Ukrainian ministry: one country, one of them told in general. */
function areVague(a: string, b: string): boolean {
  return a.split(':')[0] === b.split(':')[0] && (VAGUE.test(a) || VAGUE.test(b))
}
