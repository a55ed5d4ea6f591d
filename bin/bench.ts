// Speeds, with peers beside ours in one run: npm run bench -- figures | reading | cold | articles | compare.

/** What is timed under each name: the module and the function in it that prints its rows. */
const BENCHES: Record<string, () => Promise<unknown>> = {
  figures: async () => (await import('./bench/figures')).benchFigures(),
  reading: async () => (await import('./bench/reading')).benchReading(),
  cold: async () => (await import('./bench/cold')).benchCold(),
  articles: async () => (await import('./bench/articles')).benchArticles(),
  compare: async () => (await import('./bench/compare')).benchCompare(),
}

const names = process.argv.slice(2)
const unknown = names.find((name) => !(name in BENCHES))
if (unknown) {
  console.error(
    `There is no bench "${unknown}": give ${Object.keys(BENCHES).join(', ')}, or nothing for all.`,
  )
  process.exit(1)
}
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  console.log(`\n── ${name}`)
  await BENCHES[name]?.()
}

export {}
