import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const FOLDER = 'node_modules/.cache/bench'

/**
 * Loads a bench with the code it times bundled as the extension ships it: what runs TypeScript in a terminal gives every
 * function its name when it is made, which costs the reading a fifth of its time.
 * @param path of the module, from the project's root
 */
export async function shipped<Module>(path: string): Promise<Module> {
  const [, name = path] = /([^/]+)\.ts$/.exec(path) ?? []
  const file = `${name}.mjs`
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path,
      outDir: FOLDER,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: file } },
    },
    ssr: { noExternal: [/^wink-/] },
  })
  return (await import(pathToFileURL(resolve(FOLDER, file)).href)) as Module
}
