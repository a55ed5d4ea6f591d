// Speeds, with peers beside ours in one run: npm run bench -- figures | reading | cold | articles | compare.
import { spawnSync } from 'node:child_process'
import { shipped } from './bench/shipped'

/** What is timed under each name: the module and the function in it that prints its rows. */
const BENCHES: Record<string, () => Promise<unknown>> = {
  figures: async () =>
    (await shipped<typeof import('./bench/figures')>('bin/bench/figures.ts')).benchFigures(),
  reading: async () =>
    (await shipped<typeof import('./bench/reading')>('bin/bench/reading.ts')).benchReading(),
  cold: async () => (await import('./bench/cold')).benchCold(),
  articles: async () => (await import('./bench/articles')).benchArticles(),
  compare: async () =>
    (await shipped<typeof import('./bench/compare')>('bin/bench/compare.ts')).benchCompare(),
}

const names = process.argv.slice(2)
const unknown = names.find((name) => !(name in BENCHES))
if (unknown) {
  console.error(
    `There is no bench "${unknown}": give ${Object.keys(BENCHES).join(', ')}, or nothing for all.`,
  )
  process.exit(1)
}
const wanted = names.length > 0 ? names : Object.keys(BENCHES)
for (const name of wanted) {
  // Each in a process of its own: what one loads and leaves behind slows the next.
  if (wanted.length > 1) spawnSync(process.execPath, ['bin/run.mjs', 'bench', name], { stdio: 'inherit' })
  else {
    console.log(`\n── ${name}`)
    await BENCHES[name]?.()
  }
}
