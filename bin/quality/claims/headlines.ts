import { readFile } from 'node:fs/promises'
import type { Figure } from '../../../lib/types'
import { figuresOf } from './figures-of'

interface Headline {
  text: string
  headline: string
  answer: string
  how: string
}

type Written = 'copied' | 'in words' | 'ordinal' | 'worked out'

/** One headline, whether its figure was found in the text, and how the text writes it. */
export interface HeadlineFinding {
  headline: string
  answer: string
  written: Written
  right: boolean
  note: string
}

const PATH = '../shared/prose/headlines.jsonl'

/** A headline gives "$5 million" as "5": its figure may be scaled by the word after it. */
const SCALES = [1, 1e3, 1e6, 1e9, 1e12]

const ORDINAL = /^Trans\((?:first|second|third|\w+th)\)/i

function howWritten({ how, text, answer }: Headline): Written {
  if (ORDINAL.test(how) || new RegExp(`(?<![\\d.,])${answer}(?:st|nd|rd|th)\\b`).test(text)) return 'ordinal'
  if (/^Copy\([^()]*\)$/.test(how)) return 'copied'
  return /^Trans\([\w-]+\)\s*$/.test(how) ? 'in words' : 'worked out'
}

function isThere(answer: number, figures: Figure[], written: Written): boolean {
  const scales = written === 'copied' ? SCALES : [1]
  return figures.some(({ low, high }) =>
    scales.some((scale) => low === answer * scale || high === answer * scale),
  )
}

/** Looks for the figure that a headline uses among the figures of its text. */
function judgeHeadline(item: Headline): HeadlineFinding {
  const figures = figuresOf(item.text)
  const written = howWritten(item)
  const right = isThere(Number(item.answer.replaceAll(',', '')), figures, written)
  const note = `${item.how}; found ${figures.map(({ text }) => text).join(' | ')}`
  return { headline: item.headline, answer: item.answer, written, right, note }
}

/** The headlines with their texts, from beside the project; null where they aren't there. */
async function loadHeadlines(path = PATH): Promise<Headline[] | null> {
  const lines = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (lines === null) return null
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Headline)
}

/** Prints how often the figure of a headline is among the figures of its text, by how the text writes it. */
export async function headlines(print: (line: string) => void = console.log): Promise<void> {
  const all = await loadHeadlines()
  if (!all) return print(`headlines: skipped, ${PATH} is not there`)
  const findings = all.map(judgeHeadline)
  const row = (name: string, of: HeadlineFinding[]) => {
    const right = of.filter((finding) => finding.right).length
    print(`headlines: ${name}: ${right} of ${of.length} = ${(right / of.length).toFixed(3)}`)
  }
  row(
    'written in digits or words, found',
    findings.filter(({ written }) => written === 'copied' || written === 'in words'),
  )
  for (const kind of ['copied', 'in words', 'ordinal', 'worked out'] as const) {
    row(
      kind,
      findings.filter(({ written }) => written === kind),
    )
  }
}
