import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A page with what is true of it, as a person wrote it down. */
export interface GoldPage {
  name: string
  set: 'outlets' | 'readability'
  html: string
  url: string
  readAt: string
  /** Title, standfirst, section headings and paragraphs, one a line. */
  text: string
  title: string
  /** Day of publication (YYYY-MM-DD, in the publisher's time zone), or null where it isn't told. */
  date: string | null
  /** The publisher's short name, letters only, lower case; null where it isn't told. */
  outlet: string | null
}

interface OutletGold {
  url: string
  readAt: string
  outlet: string
  title: string
  publishing_date: string | null
  body: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] }
}

const unzip = (file: string) => gunzipSync(readFileSync(file)).toString('utf8')

function outletPage(folder: string, name: string): GoldPage {
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as OutletGold
  const lines = [
    gold.title,
    ...gold.body.summary,
    ...gold.body.sections.flatMap((s) => [...s.headline, ...s.paragraphs]),
  ]
  return {
    name,
    set: 'outlets',
    html: unzip(join(folder, `${name}.html.gz`)),
    url: gold.url,
    readAt: gold.readAt,
    text: lines.join('\n'),
    title: gold.title,
    date: gold.publishing_date?.slice(0, 10) ?? null,
    outlet: gold.outlet.toLowerCase().replace(/[^a-z]/g, ''),
  }
}

/** Text of an expected result, block ends as line ends. */
function expectedText(html: string): string {
  return html
    .replace(/<(?:figure|style|script)\b[\s\S]*?<\/(?:figure|style|script)>/gi, '\n')
    .replace(/<\/?(?:p|div|h\d|li|ul|ol|br|tr|td|section|article|blockquote)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

function readabilityPage(folder: string, name: string): GoldPage {
  const meta = JSON.parse(readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8')) as {
    title: string
    publishedTime: string | null
  }
  const html = unzip(join(folder, name, 'source.html.gz'))
  const address = /<link[^>]+rel="?canonical"?[^>]+href="?(https?:[^"\s>]+)/i.exec(html)?.[1]
  return {
    name,
    set: 'readability',
    html,
    url: address ?? `https://${name}.example/article`,
    readAt: '2026-07-09T00:00:00Z',
    text: `${meta.title}\n${expectedText(unzip(join(folder, name, 'expected.html.gz')))}`,
    title: meta.title,
    date: null,
    outlet: null,
  }
}

/** All pages with a gold text under a folder of shared pages; throws where the folder is absent. */
export function goldPages(pages: string): GoldPage[] {
  if (!existsSync(join(pages, 'outlets')))
    throw new Error(`No measured pages at ${pages}: put the shared data beside the project and run again.`)
  const outlets = join(pages, 'outlets')
  const readability = join(pages, 'readability')
  return [
    ...readdirSync(outlets)
      .filter((file) => file.endsWith('.json'))
      .map((file) => outletPage(outlets, file.slice(0, -5))),
    ...readdirSync(readability, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => readabilityPage(readability, entry.name)),
  ]
}
