import { readFileSync, writeFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { ensureBrowser } from './browser/ensure-browser'

// Draws the extension's icons from public/icon/icon.svg: npx tsx bin/icons.ts

/** The sizes that toolbars, menus, lists and stores ask for. */
const SIZES = [16, 32, 48, 96, 128]
const FOLDER = 'public/icon'

/** Draws the icon from its SVG in every size. */
async function drawIcons(): Promise<void> {
  const svg = readFileSync(`${FOLDER}/icon.svg`, 'utf8')
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await browser.newPage()
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
    const png = await page.screenshot({ omitBackground: true })
    writeFileSync(`${FOLDER}/${size}.png`, png)
  }
  await browser.close()
}

await drawIcons()
