import type { Claim, Report } from '../types'
import { isWebAddress } from './address'
import { savedNow } from './saved-now'

/** Text that stands as itself in Markdown: its marks escaped, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
}

/** An address that ends where it ends: brackets and blanks encoded. */
function link(url: string): string {
  return isWebAddress(url) ? `<${new URL(url).href.replaceAll('<', '%3C').replaceAll('>', '%3E')}>` : ''
}

function claimLine(claim: Claim): string {
  const facts = [
    claim.measure === 'other' ? '' : claim.measure,
    claim.counted,
    claim.where[0] ?? '',
    claim.asOf ? `as of ${claim.asOf.to}` : '',
    claim.saidBy.length ? `said by ${claim.saidBy.map(({ name }) => name).join(', citing ')}` : '',
    claim.status === 'happened' ? '' : claim.status,
  ]
  const meaning = facts.filter(Boolean).map(markdownText).join(' · ')
  const quote = claim.quote ? `\n  > ${markdownText(claim.quote)}` : ''
  return `- **${markdownText(claim.figure)}**${meaning ? ` · ${meaning}` : ''}${quote}`
}

function section({ outlet, host, title, publishedAt, url, claims }: Report, savedAt: string): string {
  const shownOn = host.domain && host.domain !== outlet.domain ? `, shown on ${markdownText(host.name)}` : ''
  const head = `## ${markdownText(title) || 'Untitled'}`
  const dates = `${publishedAt ? `published ${publishedAt.slice(0, 10)}, ` : ''}saved ${savedAt.slice(0, 10)}`
  const source = [`${markdownText(outlet.name)}${shownOn}`, dates, link(url)].filter(Boolean).join(' · ')
  return [head, source, claims.map(claimLine).join('\n') || 'No figures.'].join('\n\n')
}

/** Reports with their figures and sentences, for notes and documents. */
export function writeMarkdown(saved: readonly { savedAt: string; report: Report }[]): string {
  return `${['# Saved reports', ...saved.map(({ report, savedAt }) => section(report, savedAt))].join('\n\n')}\n`
}

/** The reader's saved reports as they stand, for notes. */
export async function exportMarkdown(): Promise<string> {
  return writeMarkdown(await savedNow())
}
