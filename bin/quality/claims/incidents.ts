import { readClaims } from '../../../lib/claims/read'
import { splitSentences } from '../../../lib/text/sentences'
import type { Article, Claim } from '../../../lib/types'
import { sharedRows } from '../../shared-texts'
import { sentencesWriting } from './written-number'

interface Incident {
  id: string
  date: string
  text: string
  killed: [number, number] | null
  injured: [number, number] | null
}

/** One coded number, or one whole claim, and whether it was read as the coders did. */
interface Finding {
  id: string
  harm: 'killed' | 'injured'
  test: 'written' | 'whole'
  right: boolean
  /** What was coded, what was read, and the sentences. */
  note: string
}

const MEASURE = { killed: 'killed', injured: 'wounded' } as const
/** When the texts are taken to be read where their own date can't be parsed: after all of them. */
const READ_AT = '2025-01-01T00:00:00Z'

function articleOf({ text, date }: Incident): Article {
  const first = Date.parse(`${date.split(/ - | – /)[0]} UTC`)
  const day = Number.isNaN(first) ? null : new Date(first).toISOString()
  const site = { name: '', domain: '' }
  return {
    url: '',
    host: site,
    outlet: site,
    title: '',
    publishedAt: day,
    updatedAt: null,
    dateFrom: 'text',
    readAt: day ?? READ_AT,
    language: 'en',
    partial: false,
    wires: [],
    dateline: null,
    text,
  }
}

const isWhole = (claim: Claim) =>
  claim.scope === 'event' &&
  claim.partOf === null &&
  !claim.earlier &&
  claim.change === 'total' &&
  claim.status === 'happened'

/** Reads one incident: are the coded numbers found, and are the wholes read inside what was coded? */
function judgeIncident(incident: Incident): Finding[] {
  const article = articleOf(incident)
  const claims = readClaims(article)
  const sentences = splitSentences(article).map(({ text }) => text)
  return (['killed', 'injured'] as const).flatMap((harm) => {
    const range = incident[harm]
    if (!range) return []
    const read = claims.filter((claim) => claim.measure === MEASURE[harm])
    const values = read.flatMap(({ low, high }) => [low, high])
    const written = [...new Set(range)].flatMap((number): Finding[] => {
      const where = sentencesWriting(sentences, number, harm)
      if (where.length === 0) return []
      const note = `coded ${number}; read ${values.join(' ')}; ${where.join(' | ')}`
      return [{ id: incident.id, harm, test: 'written', right: values.includes(number), note }]
    })
    const whole = read.filter(isWhole).map((claim): Finding => {
      const value = claim.low ?? claim.high ?? -1
      const note = `coded ${range.join('–')}; read "${claim.figure}"; ${claim.quote}`
      return { id: incident.id, harm, test: 'whole', right: value >= range[0] && value <= range[1], note }
    })
    return [...written, ...whole]
  })
}

/** Prints how far the coded killed and injured of the incident texts are read, by measure. */
export async function incidents(): Promise<void> {
  const all = sharedRows<Incident>('incidents.jsonl', 'incidents')
  if (!all) return
  const findings = all.flatMap((incident) => judgeIncident(incident))
  for (const test of ['written', 'whole'] as const)
    for (const harm of ['killed', 'injured'] as const) {
      const of = findings.filter((finding) => finding.test === test && finding.harm === harm)
      const right = of.filter((finding) => finding.right).length
      const name =
        test === 'written' ? `${harm} number written, found` : `${harm} read as whole, inside the coded`
      console.log(`incidents: ${name}: ${right} of ${of.length} = ${(right / of.length).toFixed(3)}`)
    }
}
