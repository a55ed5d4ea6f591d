import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO, openStage, read, type Stage, untilMarked } from './harness'

const URL_OF = 'https://www.tidewater-times.example/news/storm'

const paragraph = (text: string) =>
  `<p>${text} The wind came off the sea all night, and nobody in the town slept.</p>`

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm closes the coast road</title></head>
<body>
<script>var teaser = 'Some 71 houses were flooded, the council said.'</script>
<div hidden><p>Some 71 houses were flooded, the council said.</p></div>
<main><article><h1>Storm closes the coast road</h1>
${paragraph('Some 71 houses were flooded, the council said.')}
${paragraph('About <b>3</b>,<i>400</i> people were evac\u00aduated on Monday.')}
${paragraph('Officials counted<br>12 boats sunk in the harbour.')}
${paragraph('Another 19 boats were damaged.<span>The repairs will cost the port $2 million.</span>')}
</article></main></body></html>`

describe('figures found again on the page', () => {
  let stage: Stage
  let page: Page
  let marks: string[]

  beforeAll(async () => {
    stage = await openStage(DEMO)
    stage.server.put(URL_OF, { body: PAGE })
    page = await stage.browser.newPage()
    await read(stage, page, URL_OF)
    marks = await untilMarked(page, (all) => all.some((mark) => mark.includes('12')), 'there')
  })
  afterAll(() => stage.end())

  test('across elements, line breaks and soft hyphens', () => {
    expect(marks).toEqual(expect.arrayContaining(['About 3,400', '12']))
  })

  test('where they can be seen, not in a hidden copy or a script', async () => {
    const places = await page.evaluate(() => {
      const ranges = [...((CSS.highlights as unknown as Map<string, Set<Range>>).get('figure') ?? [])]
      return ranges
        .filter((range) => range.toString().includes('71'))
        .map((range) => range.startContainer.parentElement?.closest('article, [hidden], script')?.tagName)
    })
    expect(places).toEqual(['ARTICLE'])
  })

  test('and not at all once a digit was changed', async () => {
    await page.evaluate(() => {
      const first = document.querySelector('article p')?.firstChild
      if (first) first.textContent = (first.textContent ?? '').replace('71', '75')
    })
    const now = await untilMarked(
      page,
      (all) => all.some((mark) => mark.includes('75')),
      'those of the new text',
    )
    expect(now.filter((mark) => mark.includes('71'))).toEqual([])
  })
})
