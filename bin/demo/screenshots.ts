import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

const WIDTHS = { narrow: 360, wide: 900 }
const SCHEMES = ['light', 'dark'] as const

/**
 * Takes the page with its marks, and the panel narrow and wide, in light and dark.
 * @returns the files written
 */
export async function takeScreenshots(page: Page, panel: Page, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  const shoot = async (of: Page, name: string) => {
    const path = join(folder, `${name}.png`)
    await of.screenshot({ path: path as `${string}.png` })
    files.push(path)
  }
  for (const scheme of SCHEMES) {
    const prefer = [{ name: 'prefers-color-scheme', value: scheme }]
    await page.bringToFront()
    await page.emulateMediaFeatures(prefer)
    await shoot(page, `page-${scheme}`)
    await panel.emulateMediaFeatures(prefer)
    for (const [name, width] of Object.entries(WIDTHS)) {
      await panel.setViewport({ width, height: 900 })
      await shoot(panel, `panel-${name}-${scheme}`)
    }
  }
  return files
}
