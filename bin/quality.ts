// Measures quality against texts and pages kept outside the project: npm run quality -- articles | claims | relations.

export {}

/** What is measured under each name: the module and the function in it that prints its rows. */
const MEASURES: Record<string, (() => Promise<unknown>)[]> = {
  articles: [async () => (await import('./quality/articles')).articles()],
  claims: [
    async () => (await import('./quality/claims/incidents')).incidents(),
    async () => (await import('./quality/claims/headlines')).headlines(),
    async () => (await import('./quality/claims/attributions')).attributions('../shared'),
    async () => (await import('./quality/claims/peers')).peers(),
  ],
  relations: [
    async () => (await import('./quality/relations')).relations(),
    async () => (await import('./quality/sentence-pairs')).sentencePairs(),
  ],
}

const names = process.argv.slice(2)
const unknown = names.find((name) => !(name in MEASURES))
if (unknown) {
  console.error(
    `There is no measure "${unknown}": give ${Object.keys(MEASURES).join(', ')}, or nothing for all.`,
  )
  process.exit(1)
}
for (const name of names.length > 0 ? names : Object.keys(MEASURES)) {
  console.log(`\n── ${name}`)
  for (const measure of MEASURES[name] ?? []) await measure()
}
