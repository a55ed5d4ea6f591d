import type { Figure } from '../../../lib/types'
import { sharedRows } from '../../shared-texts'
import { figuresOf } from './figures-of'

interface Headline {
  text: string
  headline: string
  answer: string
  how: string
}

type Written = 'copied' | 'in words' | 'ordinal' | 'worked out'

/** One headline, whether its figure was found in the text, and how the text writes it. */
interface HeadlineFinding {
  headline: string
  answer: string
  written: Written
  right: boolean
  note: string
}

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

/** Prints how often the figure of a headline is among the figures of its text, by how the text writes it. */
export async function headlines(): Promise<void> {
  const all = sharedRows<Headline>('headlines.jsonl', 'headlines')
  if (!all) return
  const findings = all.map(judgeHeadline)
  const row = (name: string, of: HeadlineFinding[]) => {
    const right = of.filter((finding) => finding.right).length
    console.log(`headlines: ${name}: ${right} of ${of.length} = ${(right / of.length).toFixed(3)}`)
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
