import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

const WIDTHS = { narrow: 360, wide: 900 }
const PAGE = { width: 900, height: 900 }
const SCHEMES = ['light', 'dark'] as const

/**
 * Takes the page with its marks, and the panel narrow and wide, in light and dark.
 * @returns the files written
 */
export async function takeScreenshots(page: Page, panel: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  // "Saved" lies over the panel's foot for a moment.
  await panel.waitForFunction(() => !document.querySelector('.announcement')?.textContent)
  const files: string[] = []
  const shoot = async (of: Page, name: string) => {
    const path = join(folder, `${name}.png`)
    await of.screenshot({ path: path as `${string}.png` })
    files.push(path)
  }
  for (const scheme of SCHEMES) {
    const prefer = [{ name: 'prefers-color-scheme', value: scheme }]
    await page.bringToFront()
    await page.setViewport(PAGE)
    await page.emulateMediaFeatures(prefer)
    await shoot(page, `page-${scheme}`)
    await panel.emulateMediaFeatures(prefer)
    for (const [name, width] of Object.entries(WIDTHS)) {
      await panel.setViewport({ width, height: PAGE.height })
      await shoot(panel, `panel-${name}-${scheme}`)
    }
  }
  files.push(await overview(page, files, join(folder, 'overview.png')))
  return files
}

/** The page and the narrow panel side by side, as the reader has them in one window. */
async function overview(page: Page, files: string[], path: string): Promise<string> {
  const image = async (name: string) => {
    const file = files.find((one) => one.includes(name)) ?? ''
    return `<img src="data:image/png;base64,${await readFile(file, 'base64')}">`
  }
  const sheet = await page.browser().newPage()
  await sheet.setViewport({ width: PAGE.width + WIDTHS.narrow + 1, height: PAGE.height })
  await sheet.setContent(
    `<style>body { margin: 0; display: flex; gap: 1px; background: #888 } img { display: block }</style>` +
      (await image('page-light')) +
      (await image('panel-narrow-light')),
  )
  await sheet.screenshot({ path: path as `${string}.png` })
  await sheet.close()
  return path
}
