import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The rooms, in the order in which one may import from another: only from those before it. */
const ROOMS = ['outlets', 'article', 'text', 'figures', 'claims', 'compare', 'store', 'page']

/** Single files that stand before every room. */
const NOUNS = ['types', 'messages']

/** Folders of rules, the list that each rule must stand in, and what tells a rule where other files stand beside it. */
const RULES: { folder: string; list: string; kind?: RegExp }[] = [
  { folder: 'lib/article/removals', list: 'lib/article/removals/removals.ts' },
  {
    folder: 'lib/article/line-rules',
    list: 'lib/article/line-rules/line-rules.ts',
    kind: /^export const \w+: LineRule/m,
  },
  { folder: 'lib/figures/parsers', list: 'lib/figures/rules.ts' },
  { folder: 'lib/figures/refiners', list: 'lib/figures/rules.ts' },
  { folder: 'lib/claims/extractors', list: 'lib/claims/rules.ts' },
  { folder: 'lib/claims/refiners', list: 'lib/claims/rules.ts' },
  { folder: 'lib/compare/checks', list: 'lib/compare/checks/rules.ts' },
]

/** Word lists and data may be longer than a screen; logic may not. */
const DATA = /words|data|table|gazetteer|registry|lexicon/
const LONGEST_FILE = 250

/** All source files under a folder, as paths from the project's root. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
}

/** What a file imports: packages as written, own files as paths from the root without extension. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!)
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
  )
}

const roomOf = (path: string) => path.split('/')[1]!

const lib = sources('lib')
const code = [...lib, ...sources('components'), ...sources('entrypoints')]

describe('rooms', () => {
  test.each(lib)('%s imports only from rooms before its own', (file) => {
    const room = roomOf(file)
    const allowed = [...NOUNS, ...ROOMS.slice(0, ROOMS.indexOf(room) + 1)]
    const strangers = importsOf(file)
      .filter((path) => path.startsWith('lib/'))
      .filter((path) => !allowed.includes(roomOf(path)))
    expect(strangers).toEqual([])
  })

  test('lib imports neither parts nor entrypoints', () => {
    const upwards = lib.filter((file) =>
      importsOf(file).some((path) => /^(components|entrypoints|bin)\//.test(path)),
    )
    expect(upwards).toEqual([])
  })

  test('only the store imports Dexie', () => {
    const users = code.filter((file) => importsOf(file).includes('dexie')).map(roomOf)
    expect(new Set(users)).toEqual(new Set(['store']))
  })

  test('in lib, only the article and page rooms touch a document', () => {
    const touching = lib.filter((file) =>
      /\bdocument\.|:\s*(Document|Element|HTML\w*Element)\b|\bquerySelector/.test(codeOf(file)),
    )
    expect(touching.filter((file) => !/^lib\/(article|page)\//.test(file))).toEqual([])
  })
})

/** The code of a file without comments and strings. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'[^'\n]*'|"[^"\n]*"/g, "''")
}

describe('rules', () => {
  const tests = new Set(sources('tests').map((file) => basename(file).replace(/\.test\.tsx?$/, '')))
  const rules = RULES.flatMap(({ folder, list, kind }) =>
    ownFiles(folder)
      .filter((file) => file !== list && !DATA.test(basename(file)) && holdsCode(file, kind))
      .map((file) => ({ file, list })),
  )

  test.each(rules)('$file stands in $list', ({ file, list }) => {
    expect(importsOf(list)).toContain(file.replace(/\.tsx?$/, ''))
  })

  test.each(rules)('$file has a test of its own name', ({ file }) => {
    expect([...tests]).toContain(basename(file).replace(/\.tsx?$/, ''))
  })
})

/** A file of types only (a contract) is no rule, and where rules have a form of their own no other file is. */
const holdsCode = (file: string, kind = /^export (const|function)/m) => kind.test(readFileSync(file, 'utf8'))

/** The files directly in a folder; none where the folder is absent. */
function ownFiles(folder: string): string[] {
  return sources(dirname(folder)).filter((file) => dirname(file) === folder)
}

describe('size', () => {
  test.each([...code, ...sources('bin')].filter((file) => !DATA.test(basename(file))))(
    '%s fits on a few screens',
    (file) => {
      expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_FILE)
    },
  )
})
