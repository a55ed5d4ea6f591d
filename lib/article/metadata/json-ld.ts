import type { DataScript } from '../copy/data-script'

/** What a page's JSON-LD claims of its article. Every field is the page's own claim, of bounded size. */
export interface LinkedData {
  type: string
  headline: string
  description: string
  datePublished: string
  dateModified: string
  publisher: string
  /** Names of organisations among the authors, and of people. */
  authors: string[]
  body: string
  url: string
  isAccessibleForFree: boolean | null
}

/** Caps: a script larger than this holds no article's data, or holds it to stall its reader. */
const MAX_SCRIPTS = 30
const MAX_SCRIPT = 1_500_000
const MAX_FIELD = 1000
const MAX_BODY = 400_000
const MAX_NODES = 2000

const ARTICLE_TYPE = /^(?:\w*Article|LiveBlogPosting|BlogPosting|Report|SocialMediaPosting)$/

type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

function text(value: unknown, cap = MAX_FIELD): string {
  const one = first(value)
  return typeof one === 'string' && one.length <= cap ? one.trim() : ''
}

/** Name of a person or an organisation, given as a text or an object. */
function nameOf(value: unknown): string {
  const one = first(value)
  return isObject(one) ? text(one.name) : text(one)
}

const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).map(nameOf).filter(Boolean)

const typesOf = (node: Json): string[] =>
  (Array.isArray(node['@type']) ? node['@type'] : [node['@type']]).filter(
    (t): t is string => typeof t === 'string',
  )

function linkedData(node: Json, type: string): LinkedData {
  const free = first(node.isAccessibleForFree)
  return {
    type,
    headline: text(node.headline) || text(node.name),
    description: text(node.description, 4000),
    datePublished: text(node.datePublished),
    dateModified: text(node.dateModified),
    publisher: nameOf(node.publisher) || nameOf(node.sourceOrganization),
    authors: namesOf(node.author),
    body: text(node.articleBody, MAX_BODY),
    url:
      text(node.url) ||
      text(node.mainEntityOfPage) ||
      text((first(node.mainEntityOfPage) as Json | undefined)?.['@id']),
    isAccessibleForFree:
      typeof free === 'boolean'
        ? free
        : /^(?:true|false)$/i.test(text(free))
          ? text(free).toLowerCase() === 'true'
          : null,
  }
}

/** Article nodes of a JSON value, nearest the root first. */
function articlesIn(root: unknown): LinkedData[] {
  const found: LinkedData[] = []
  const queue: unknown[] = [root]
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i]
    if (Array.isArray(value)) queue.push(...value.slice(0, 100))
    else if (isObject(value)) {
      const type = typesOf(value).find((one) => ARTICLE_TYPE.test(one))
      if (type !== undefined) found.push(linkedData(value, type))
      else
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
          queue.push(value[key])
    }
  }
  return found
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
    )
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The articles that a page's JSON-LD tells of; scripts that are not JSON, or too large, are passed over. */
export const readLinkedData = (data: DataScript[]): LinkedData[] =>
  data
    .filter(({ type, source }) => type === 'application/ld+json' && source.length <= MAX_SCRIPT)
    .slice(0, MAX_SCRIPTS)
    .flatMap(({ source }) => articlesIn(parsed(source)))
