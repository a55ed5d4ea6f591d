import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Stretch {
  start: number
  end: number
}

/** One attribution as annotated by hand: what was said, and the stretches that name who said it (none where no one is named). */
export interface MarkedSpeech {
  content: Stretch[]
  sources: Stretch[]
  cues: Stretch[]
}

/** An article with its attributions, one annotator's. */
export interface MarkedArticle {
  name: string
  text: string
  speeches: MarkedSpeech[]
}

/** Offsets of the marks count code points; ours count UTF-16 code units. */
function unitOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset
  const starts: number[] = []
  let at = 0
  for (const character of text) {
    starts.push(at)
    at += character.length
  }
  starts.push(at)
  return (offset) => starts[offset] ?? at
}

function readMarks(marks: string, text: string): MarkedSpeech[] {
  const offset = unitOffsets(text)
  const spans = new Map<string, Stretch[]>()
  const speeches: MarkedSpeech[] = []
  for (const line of marks.split(/\r?\n/)) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const stretches = body.slice(body.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        stretches.map((stretch) => {
          const [start = '0', end = '0'] = stretch.split(' ')
          return { start: offset(Number(start)), end: offset(Number(end)) }
        }),
      )
    } else if (id.startsWith('E')) {
      const named = (role: string) =>
        body
          .split(' ')
          .map((part) => part.split(':'))
          .filter(([name = '']) => name.replace(/\d+$/, '') === role)
          .flatMap(([, to = '']) => spans.get(to) ?? [])
      speeches.push({ content: named('Content'), sources: named('Source'), cues: named('Cue') })
    }
  }
  return speeches
}

/**
 * Reads the marked articles; of two annotators of one article the first by name is taken.
 * @param folder holds text/NAME.txt and attributions/NAME_xxxx.ann (brat standoff)
 * @throws where the folder is missing
 */
export function markedArticles(folder: string): MarkedArticle[] {
  if (!existsSync(folder))
    throw new Error(`No marked articles at ${folder}: give the folder that holds text/ and attributions/.`)
  const marks = readdirSync(join(folder, 'attributions')).sort()
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '')
      const mark = marks.find((candidate) => candidate.startsWith(`${name}_`))
      if (!mark) return []
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      return [
        { name, text, speeches: readMarks(readFileSync(join(folder, 'attributions', mark), 'utf8'), text) },
      ]
    })
}
